import type { Status } from '../model/status.js';

/** How much a status protects the person: of two, the higher one stands when two persons become one. Only 0 lets anybody in. */
export const protection: Readonly<Record<Status, 0 | 1 | 2 | 3 | 4>> = {
  refused: 4,
  withdrawn: 4,
  objected: 4,
  stopped: 3,
  invalidated: 3,
  not_asked: 2,
  not_given: 2,
  requested: 2,
  deferred: 2,
  unknown: 2,
  not_informed: 2,
  expired: 1,
  outdated: 1,
  of_age: 1,
  given: 0,
  informed: 0,
  open: 0,
};
