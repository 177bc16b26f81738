import type { Channel, ConsentBackend, GateAnswer, Standing } from '@unticked/core';
import { createBatcher } from './create-batcher.js';

/** Reads that many widgets ask for at once, each kind as one call. */
export interface Loaders {
  readonly standing: (subjectId: string) => Promise<Standing>;
  readonly mayContact: (subjectId: string, purposeId: string, channel: Channel | undefined) => Promise<GateAnswer>;
}

export function createLoaders(backend: ConsentBackend, locale: string): Loaders {
  const gates = new Map<string, (subjectId: string) => Promise<GateAnswer>>();
  const standings = createBatcher(async (ids) => {
    const found = await backend.standings(ids, { locale });
    // One person's pills must never stand beside another's name, whatever lies between here and the ledger.
    if (found.some(({ subjectId }, index) => subjectId !== ids[index]))
      throw new Error('Standings came in another order');
    return found;
  });
  return {
    standing: standings,
    mayContact(subjectId, purposeId, channel) {
      const key = `${channel ?? '*'} ${purposeId}`;
      const gate =
        gates.get(key) ??
        createBatcher((subjectIds) =>
          backend.mayContactMany(channel ? { subjectIds, purposeId, channel } : { subjectIds, purposeId }),
        );
      gates.set(key, gate);
      return gate(subjectId);
    },
  };
}
