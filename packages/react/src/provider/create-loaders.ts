import type { Channel, ConsentBackend, GateAnswer, Standing } from '@unticked/core';
import { createBatcher } from './create-batcher.js';

/** Reads that many widgets ask for at once, each kind as one call. */
export interface Loaders {
  readonly standing: (subjectId: string) => Promise<Standing>;
  readonly mayContact: (subjectId: string, purposeId: string, channel: Channel | undefined) => Promise<GateAnswer>;
}

export function createLoaders(backend: ConsentBackend, locale: string): Loaders {
  const standings = createBatcher((ids) => backend.standings(ids, { locale }));
  const gates = new Map<string, (subjectId: string) => Promise<GateAnswer>>();
  return {
    async standing(subjectId) {
      const standing = await standings(subjectId);
      // One person's pills must never stand beside another's name, whatever lies between here and the ledger.
      if (standing.subjectId !== subjectId) throw new Error(`An answer for somebody else than ${subjectId}`);
      return standing;
    },
    mayContact(subjectId, purposeId, channel) {
      const key = `${channel} ${purposeId}`;
      const gate =
        gates.get(key) ??
        createBatcher((subjectIds) => backend.mayContactMany({ subjectIds, purposeId, ...(channel && { channel }) }));
      gates.set(key, gate);
      return gate(subjectId);
    },
  };
}
