// Has every message judged before it is sent, and shows what there is to be told of it.

import { ask } from "./host.js";

// What holds until the reviewer has answered for the first time: the defaults of its table [presend].
const SETTINGS = { on_error: "pass", time_limit: 10 };
// The reviewer keeps to its limit by itself; this is for one that hangs all the same, or starts slowly.
const GRACE = 5;
const TOLD = ["from", "to", "cc", "bcc", "subject", "isPlainText", "body", "plainTextBody"];

messenger.compose.onBeforeSend.addListener(async (tab, details) => {
  const decision = await judged(details);
  await show(tab, decision).catch(console.error);
  return { cancel: decision.action !== "pass" };
});

async function judged(details) {
  const settings = await messenger.storage.local.get(SETTINGS).catch(() => SETTINGS);
  const message = Object.fromEntries(TOLD.map((key) => [key, details[key]]));
  try {
    const decision = await ask({ type: "review", message }, settings.time_limit + GRACE);
    await messenger.storage.local.set(decision.settings).catch(console.error);
    return decision;
  } catch (problem) {
    return failed(problem, settings.on_error);
  }
}

/** Decides on a message on which the reviewer could not be asked, as the user set it when it last could. */
function failed(problem, onError) {
  const blocked = onError === "block";
  const went = blocked ? "so it is not sent" : "IT IS SENT UNREVIEWED";
  const summary = `The message could not be reviewed, ${went}: ${problem.message}`;
  const notes = ["To mend it, run in a terminal: review native --install"];
  return { action: blocked ? "block" : "pass", status: "failed", summary, notes, lines: [summary, ...notes] };
}

/** Opens the window that tells of a decision, if there is anything to tell, in place of an earlier one for the message. */
async function show(tab, decision) {
  const key = `tab-${tab.id}`;
  const { [key]: earlier } = await messenger.storage.session.get(key);
  if (earlier) {
    await messenger.windows.remove(earlier.windowId).catch(() => {});
    await messenger.storage.session.remove(key);
  }
  if (!decision.lines.length) {
    return;
  }
  const told = { decision, tabId: tab.id, composer: tab.windowId };
  await messenger.storage.session.set({ [key]: told });
  const { id } = await messenger.windows.create({
    url: `critique.html?${key}`,
    type: "popup",
    width: 680,
    height: decision.critique ? 640 : 300,
    allowScriptsToClose: true,
  });
  await messenger.storage.session.set({ [key]: { ...told, windowId: id } });
}
