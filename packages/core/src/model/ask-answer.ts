import type { Instant } from '../canonical/instant.js';

/** May the person be written to in order to be asked? `until`: from then on (UO-T06). */
export type AskAnswer = { readonly allowed: true } | { readonly allowed: false; readonly until: Instant };
