// Turns a decision into what the window shows.

const HEADINGS = { error: "Must be mended before it goes", warning: "Should be changed", suggestion: "Could be better" };
const AROUND = 60; // characters shown on either side of the words that a finding is about

/** Gives the elements that show a decision: its findings, what is good, and what there is to know besides. */
export function pieces(decision) {
  const notes = [...(decision.notes ?? []), ...(decision.copy ? [`A copy of the message is in ${decision.copy}`] : [])];
  return [...(decision.report ? ofReport(decision.report) : text(decision)), ...notes.map((note) => element("p", note, "soft"))];
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

/** Shows the words that a finding is about among those around them. */
function quote({ start, end }, letters) {
  const [from, to] = [Math.max(0, start - AROUND), Math.min(letters.length, end + AROUND)];
  const words = (first, last) => letters.slice(first, last).join("").replace(/\s+/g, " ");
  const [before, after] = [words(from, start), words(end, to)];
  return element("blockquote", [
    from ? before.replace(/^\S*/, "…") : before,
    element("mark", words(start, end)),
    to < letters.length ? after.replace(/\S*$/, "…") : after,
  ]);
}

function list(heading, texts) {
  const items = [...new Set(texts)].map((one) => element("li", one));
  return items.length ? [element("h2", heading), element("article", element("ul", items), "good")] : [];
}
