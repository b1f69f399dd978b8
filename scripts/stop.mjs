/** Something that the person at the keyboard has to know and can act on: one line, without a stack. */
export class Stop extends Error {}

/**
 * Runs a command's work; whatever ends it early is told in one line on stderr, and the exit code is 1.
 * @param {() => unknown} work
 */
export async function run(work) {
  try {
    await work();
  } catch (error) {
    const text = error instanceof Stop ? error.message : `Unexpected: ${error?.message ?? error}`;
    console.error(text.split('\n', 1)[0]);
    if (!(error instanceof Stop) && process.env.DEBUG) console.error(error);
    process.exitCode = 1;
  }
}
