import type { EventKind } from '../model/event.js';

/** Order among entries of the same instant: permissive first, so that the restrictive one has the last word. Grants share their place with nothing. */
export const strictness: Readonly<Record<EventKind, number>> = {
  given: 0,
  renewed: 0,
  informed: 1,
  lifted: 1,
  released: 1,
  policy_published: 1,
  set_aside: 1,
  delivered: 1,
  text_registered: 1,
  parked: 2,
  links_revoked: 1,
  code_entered: 1,
  contact_point_changed: 1,
  corrected: 1,
  requested: 2,
  deferred: 3,
  not_given: 4,
  stopped: 5,
  refused: 6,
  objected: 6,
  withdrawn: 7,
  invalidated: 8,
  suppressed: 8,
  restricted: 8,
};
