// Turns a decision into what the window shows.

const HEADINGS = { error: "Must be mended before it goes", warning: "Should be changed", suggestion: "Could be better" };
const BREAK = /\n\s*\n/; // between paragraphs
const AROUND = 60; // characters shown on either side of the words that a finding is about

/** Gives the elements that show a decision: its findings, what is good, and what there is to know besides. */
export function pieces(decision) {
  const notes = [...(decision.notes ?? []), ...(decision.copy ? [`A copy of the message is in ${decision.copy}`] : [])];
  const shown = decision.report ? ofReport(decision.report) : text(decision);
  return [...shown, ...notes.map((note) => element("p", note, decision.status === "failed" ? "" : "soft"))];
}

/** Makes an element that holds text, and nothing but text. */
function element(name, content = "", style = "") {
  const made = document.createElement(name);
  made.append(...[content].flat());
  made.className = style;
  return made;
}

function text(decision) {
  return decision.critique ? [element("pre", decision.critique)] : [];
}

function ofReport(report) {
  const letters = Array.from(report.draft ?? ""); // the places count code points
  const grave = Object.keys(HEADINGS).filter((severity) => report.findings.some((one) => one.severity === severity));
  const found = grave.flatMap((severity) => [
    element("h2", HEADINGS[severity]),
    ...report.findings.filter((one) => one.severity === severity).map((one) => article(one, letters)),
  ]);
  return [...found, ...list("Good", report.strengths.map((one) => one.message))];
}

function article(finding, letters) {
  const parts = [element("p", element("strong", finding.message))];
  if (finding.span) {
    parts.push(quote(finding.span, letters));
  }
  if (finding.hint) {
    parts.push(element("p", finding.hint));
  }
  const points = finding.points === 1 ? "1 point" : `${finding.points} points`;
  parts.push(element("p", `${finding.why} (${finding.rule}, ${points})`, "soft"));
  return element("article", parts, finding.severity);
}

/** Shows the words that a finding is about among those around them, as far as their paragraph goes. */
function quote({ start, end }, letters) {
  const words = (first, last) => letters.slice(Math.max(0, first), last).join("");
  const before = words(start - AROUND, start).split(BREAK);
  const after = words(end, end + AROUND).split(BREAK);
  return element("blockquote", [
    before.length > 1 || start <= AROUND ? before.at(-1) : before[0].replace(/^\S*/, "…"),
    element("mark", words(start, end)),
    after.length > 1 || end + AROUND >= letters.length ? after[0] : after[0].replace(/\S*$/, "…"),
  ]);
}

function list(heading, texts) {
  const items = [...new Set(texts)].map((one) => element("li", one));
  return items.length ? [element("h2", heading), element("article", element("ul", items), "good")] : [];
}
