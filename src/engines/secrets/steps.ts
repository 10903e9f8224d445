/**
 * Work that seldom has to wait: it gives each promise it waits for, and is given what that came to. Most documents are
 * searched without one, and a promise for every step would cost more than the step.
 */
export type Steps<T> = Generator<Promise<unknown>, T, unknown>;

/** A value that may be there at once. */
export function* settled<T>(value: T | Promise<T>): Steps<T> {
  return value instanceof Promise ? ((yield value) as T) : value;
}

/** Does the work: at once as far as it has not to wait. */
export function take<T>(steps: Steps<T>): T | Promise<T> {
  const { done, value } = steps.next();
  return done ? value : resume(steps, value);
}

async function resume<T>(steps: Steps<T>, first: Promise<unknown>): Promise<T> {
  let step = steps.next(await first);
  while (!step.done) step = steps.next(await step.value);
  return step.value;
}
