/** One window at a time, by the locks that a browser's windows of one origin share (Web Locks). */
import type { Alone } from './runtime';

/** `navigator.locks`, as far as it is asked. */
export interface Locks {
  /** Does the work as soon as nobody else holds the name, and holds it until the work is over. */
  readonly request: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;
}

/** Where a browser has no locks, or keeps them from a page that came unencrypted, the work is done without one. */
export function aloneAmongWindows(locks: Locks | undefined): Alone {
  return (uri, work) => (locks === undefined ? work() : locks.request(`newslint ${uri}`, work));
}
