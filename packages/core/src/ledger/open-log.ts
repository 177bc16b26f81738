import type { Digest } from '../canonical/digest.js';
import type { EnvelopeData } from '../model/envelope.js';
import { answerKinds, type ConsentEvent, measureKinds, profileKinds, systemKinds } from '../model/event.js';
import type { LoggedEvent } from '../model/logged-event.js';
import type { SubjectState } from '../model/status.js';
import type { Head, SubjectPage } from './consent-store.js';

/** A subject's log as read back. `logId` is absent for an empty log. */
export interface OpenLog {
  readonly head: Head;
  readonly state: SubjectState | 'none';
  readonly logId: string | undefined;
  readonly entries: readonly LoggedEvent[];
}

const kinds: ReadonlySet<string> = new Set([...answerKinds, ...measureKinds, ...profileKinds, ...systemKinds]);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** An entry of another version, or of a kind this one does not know, is `unreadable`: it is kept, and it shuts the gate. */
function openEvent(body: string): ConsentEvent | 'unreadable' {
  const event = parse(body);
  if (typeof event !== 'object' || event === null || !('v' in event) || event.v !== 1) return 'unreadable';
  if (!('kind' in event) || typeof event.kind !== 'string' || !kinds.has(event.kind)) return 'unreadable';
  return event as ConsentEvent; // written by `sealEntries`; `verify` checks its bytes
}

function openEnvelope(event: ConsentEvent | 'unreadable', envelope: string | null): LoggedEvent['envelope'] {
  if (envelope === null) return event !== 'unreadable' && event.envelope === undefined ? 'none' : 'erased';
  const opened = parse(envelope);
  const data = typeof opened === 'object' && opened !== null && 'data' in opened ? opened.data : undefined;
  return typeof data === 'object' && data !== null ? (data as EnvelopeData) : 'erased'; // written by `sealEntries`
}

/** Reads entries as events, without checking their hashes. */
export function openLog(page: SubjectPage): OpenLog {
  const entries = page.entries.map(({ seq, body, hash, envelope }): LoggedEvent => {
    const event = openEvent(body);
    // As it was stored: whether it is the right one `verify` says.
    return { ref: { seq, hash: hash as Digest }, event, envelope: openEnvelope(event, envelope) };
  });
  const first = page.entries[0] === undefined ? undefined : parse(page.entries[0].body);
  const logId = typeof first === 'object' && first !== null && 'logId' in first ? String(first.logId) : undefined;
  return { head: page.head, state: page.state, logId, entries };
}
