// Shows what the reviewer says of a message, and does with it what the user chooses.

import { ask } from "./host.js";
import { pieces } from "./report.js";

const ALLOW_LIMIT = 20; // seconds
const key = location.search.slice(1);
const { [key]: told } = await messenger.storage.session.get(key);
const { decision, tabId, composer } = told;
const blocked = decision.action !== "pass";
const reviewed = !["failed", "skipped"].includes(decision.status);
const [send, back] = [document.getElementById("send"), document.getElementById("back")];

document.body.className = !reviewed ? "warning" : blocked ? "error" : "suggestion";
document.title = heading();
document.getElementById("verdict").textContent = heading();
document.getElementById("summary").textContent = decision.summary;
document.getElementById("critique").append(...pieces(decision));
send.hidden = !(blocked && decision.fingerprint);
back.textContent = blocked ? "Back to editing" : "Close";
send.addEventListener("click", sendAnyway);
back.addEventListener("click", leave);
document.addEventListener("keydown", (event) => event.key === "Escape" && leave());
back.focus();
if (blocked) {
  messenger.tabs.onRemoved.addListener((id) => id === tabId && window.close());
}

function heading() {
  if (blocked) {
    return "Not sent";
  }
  if (decision.critique) {
    return "Sent, though it should have been mended";
  }
  return reviewed ? "Sent" : "Sent without a review";
}

/**
 * Has the reviewer let just this text go once, and sends the message. Then the reviewer is asked again and spends the
 * allowance, and this window is closed: should the mail server fail, that is for Thunderbird to tell.
 */
async function sendAnyway() {
  send.disabled = true;
  try {
    await ask({ type: "allow", fingerprint: decision.fingerprint }, ALLOW_LIMIT);
    await messenger.compose.sendMessage(tabId);
  } catch (problem) {
    document.getElementById("problem").textContent = problem.message;
    send.disabled = false;
  }
}

async function leave() {
  if (blocked) {
    await messenger.windows.update(composer, { focused: true }).catch(() => {});
  }
  window.close();
}
