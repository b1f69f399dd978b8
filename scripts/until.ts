const STEP = 50;

type Truthy<T> = Exclude<T, false | null | undefined | '' | 0>;

/**
 * Asks again until the answer is truthy, and gives that answer. Errors count as 'not yet'.
 * @param timeout milliseconds
 * @throws Error naming `what` when the time is over
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  timeout = 15_000,
): Promise<Truthy<T>> {
  const end = Date.now() + timeout;
  let last: unknown = '';
  do {
    try {
      const answer = await ask();
      if (answer) return answer as Truthy<T>;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, STEP));
  } while (Date.now() < end);
  throw new Error(
    `waited ${timeout} ms for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
  );
}
