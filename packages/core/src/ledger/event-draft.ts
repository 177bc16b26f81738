import type { EnvelopeData } from '../model/envelope.js';
import type { ConsentEvent } from '../model/event.js';

type ChainFields = 'v' | 'logId' | 'seq' | 'recordedAt' | 'submissionId' | 'envelope';
type WithoutChain<E> = E extends ConsentEvent ? Omit<E, ChainFields> : never;

/** An entry before the ledger gave it its place, its time and its hash. */
export interface EventDraft {
  readonly event: WithoutChain<ConsentEvent>;
  readonly envelope: EnvelopeData;
}
