import type { Instant } from '../canonical/instant.js';
import { answerKinds, systemKinds } from '../model/event.js';
import type { HistoryEntry } from '../model/history.js';
import type { LoggedEvent } from '../model/logged-event.js';

const answers: ReadonlySet<string> = new Set(answerKinds);
const system: ReadonlySet<string> = new Set(systemKinds);

const aboutOf = (kind: string): HistoryEntry['about'] => {
  if (kind === 'rectification_step') return 'measure';
  if (kind === 'unreadable' || system.has(kind)) return 'system';
  return answers.has(kind) ? 'answer' : 'measure';
};

/** Only the members that are there, so that entries stay small on the wire. */
const present = <T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  }; // filtered just so

/**
 * One entry as people read it.
 * @param title of a purpose, in the reader's locale
 * @param correctedBy seq of the entry that voids this one
 * @param lastUsedAt when somebody was last written to on the strength of it
 * @param person whose log it is in, if not the one's that is read
 */
export function historyEntry(
  entry: LoggedEvent,
  title: (purposeId: string) => string | undefined,
  correctedBy: number | undefined,
  lastUsedAt: Instant | undefined,
  person?: string,
): HistoryEntry {
  const { ref, event, envelope } = entry;
  if (event === 'unreadable') {
    const never = '1970-01-01T00:00:00.000Z' as HistoryEntry['recordedAt']; // an instant, in full
    const when = { recordedAt: never, effectiveAt: never, submissionId: '' };
    return { ref, kind: 'unreadable', about: 'system', ...when, ...present({ person }) };
  }
  const { kind, recordedAt, effectiveAt, submissionId } = event;
  const personal = typeof envelope === 'object' ? envelope : {};
  const { recordedBy, contactPoint: _, submissionDigest: __, ...words } = personal;
  const purposeId = 'purposeId' in event ? event.purposeId : undefined;
  const shown = 'method' in event ? event : undefined;
  // What the other log says already is not said twice at first.
  const isRepeated = event.carried !== undefined || ('stands' in event && event.stands !== undefined);
  const measure = 'corrects' in event || 'meaning' in event ? event : undefined;
  const state = 'redacts' in event || 'recoverUntil' in event || 'releases' in event ? event : undefined;
  return {
    ref,
    kind: kind as HistoryEntry['kind'], // it is read from a person's log
    about: isRepeated ? 'system' : aboutOf(kind),
    recordedAt,
    effectiveAt,
    submissionId,
    recordedBy: { type: event.recordedBy, ...recordedBy },
    ...words,
    ...present({
      purposeId,
      title: purposeId === undefined ? undefined : title(purposeId),
      channel: 'channel' in event ? event.channel : undefined,
      questionId: shown?.questionId,
      method: shown?.method,
      mode: shown?.mode,
      indicatedBy: shown?.indicatedBy,
      act: shown?.act,
      presented: shown?.presented,
      notice: shown?.notice,
      policyVersion: shown?.policyVersion,
      locale: shown?.locale,
      until: event.kind === 'ground_named' ? event.until : shown?.until,
      ...(event.kind === 'ground_named' ? { ground: event.ground, norm: event.norm } : {}),
      confirms: shown?.confirms?.seq,
      meaning: measure?.meaning,
      corrects: measure?.corrects,
      correctedBy,
      lastUsedAt,
      recoverUntil: state?.recoverUntil,
      releases: state?.releases,
      because: state?.because,
      kept: state?.kept,
      requestType: event.kind === 'request_step' ? event.type : undefined,
      requestId: event.kind === 'request_step' ? event.request : undefined,
      rectificationStep: event.kind === 'rectification_step' ? event.step : undefined,
      system: 'system' in event ? event.system : undefined,
      observed: 'observed' in event ? event.observed : undefined,
      person,
      side: 'side' in event ? event.side : undefined,
      carried: event.carried === undefined ? undefined : (true as const),
      erased: envelope === 'erased' ? (true as const) : undefined,
    }),
  };
}
