import { ConsentBySourceDefault } from './consent-by-source-default.js';
import { ConsentBySourcePersons } from './consent-by-source-persons.js';
import { ConsentBySourceRoot } from './consent-by-source-root.js';
import { ConsentBySourceState } from './consent-by-source-state.js';

/** Who answered in a call, a meeting, an order or a campaign, and what: for the page of that record. */
export const ConsentBySource = /* @__PURE__ */ Object.assign(ConsentBySourceDefault, {
  Root: ConsentBySourceRoot,
  State: ConsentBySourceState,
  Persons: ConsentBySourcePersons,
});
