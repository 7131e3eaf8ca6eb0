// The same as worker.py for checkers that run on node: node worker.mjs CHECKER FOLDER
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [checker, folder] = process.argv.slice(2);
const require = createRequire(`${folder}/package.json`);
const load = (name) => import(pathToFileURL(require.resolve(name)));

const checkers = {
  "write-good": async () => require("write-good"),
  alex: async () => (await load("alex")).text,
  textlint: async () => {
    const { createLinter, loadTextlintrc } = await load("textlint");
    const configFilePath = `${folder}/.textlintrc.json`;
    const descriptor = await loadTextlintrc({ configFilePath, node_modulesDir: `${folder}/node_modules` });
    const linter = createLinter({ descriptor });
    return (draft) => linter.lintText(draft, "draft.txt");
  },
};

const check = await checkers[checker]();
for await (const line of createInterface({ input: process.stdin })) {
  const { draft } = JSON.parse(line);
  const start = process.hrtime.bigint();
  await check(draft);
  console.log(String(process.hrtime.bigint() - start));
}
