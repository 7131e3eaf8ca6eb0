// Asks the reviewer, which Thunderbird starts for each question and ends after it.

const NAME = "followup_reviewer";

/** Gives the answer to a request; throws an Error, in words for people, where there is none within so many seconds. */
export async function ask(request, seconds) {
  const port = messenger.runtime.connectNative(NAME);
  let timer;
  const answer = new Promise((resolve, reject) => {
    port.onMessage.addListener(resolve);
    port.onDisconnect.addListener(() => reject(new Error(port.error?.message ?? "it ended without an answer")));
    timer = setTimeout(() => reject(new Error(`it took longer than ${seconds} s`)), seconds * 1000);
    port.postMessage(request);
  });
  try {
    const given = await answer;
    if (given.error) {
      throw new Error(given.error);
    }
    return given;
  } finally {
    clearTimeout(timer);
    port.disconnect();
  }
}
