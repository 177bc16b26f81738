import type { EventKind } from '../model/event.js';

/** Order among entries of the same instant: permissive first, so that the restrictive one has the last word. */
export const strictness: Readonly<Record<EventKind, number>> = {
  given: 0,
  renewed: 0,
  informed: 0,
  lifted: 0,
  released: 0,
  policy_published: 0,
  set_aside: 0,
  contact_point_changed: 0,
  corrected: 0,
  requested: 1,
  deferred: 2,
  not_given: 3,
  stopped: 4,
  refused: 5,
  objected: 5,
  withdrawn: 6,
  invalidated: 7,
  suppressed: 7,
  restricted: 7,
};
