/** Does in one go what is made to be done in pieces. */
export function atOnce<T>(work: Iterator<void, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
