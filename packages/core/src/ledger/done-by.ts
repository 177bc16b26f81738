import type { Actor } from '../model/actor.js';
import type { DoneBy } from '../model/person-state.js';

/** Who did it, for the envelope: an id, and a name where the host gave one. */
export const doneBy = ({ id, name }: Actor): DoneBy => ({ id, ...(name === undefined ? {} : { name }) });
