import { AsyncLocalStorage } from "node:async_hooks";

const owners = new AsyncLocalStorage<(thrown: unknown) => void>();

/**
 * Runs `work`. An error that nobody can catch (thrown by a callback, an `error` event without a listener, a promise
 * that nothing waits for) and that comes from it, however much later, goes to `onStray`.
 */
export function owningStrayErrors<T>(onStray: (thrown: unknown) => void, work: () => T): T {
  return owners.run(onStray, work);
}

/** Hands an error that reached the process to whom it belongs; false when it is nobody's. */
export function deliverStrayError(thrown: unknown): boolean {
  const onStray = owners.getStore();
  onStray?.(thrown);
  return onStray !== undefined;
}
