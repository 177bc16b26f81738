import type { Instant } from '../../canonical/instant.js';
import type { Collected, DataSet, HeldValue } from '../../model/data-source.js';
import type { EnvelopeData } from '../../model/envelope.js';
import { answerKinds, type ConsentEvent } from '../../model/event.js';
import type { LocalizedText } from '../../model/localized-text.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { logsToErase } from '../removing/logs-to-erase.js';
import type { Session } from '../session.js';
import { ledgerColumns, ledgerTerms, ledgerTitles } from './ledger-titles.js';

/** What the ledger itself holds of a person: `answers`, `measures`, `requests`, `contacts`, `messages` and `files`, each in the order of writing. */
export interface LedgerData extends Omit<Collected, 'sets'> {
  readonly sets: readonly DataSet[];
  readonly title: LocalizedText;
  /** All ids that are one with the person, the one that was asked for first. */
  readonly subjects: readonly string[];
  /** The language that the person was last asked in. */
  readonly locale?: string;
}

type Column = keyof typeof ledgerColumns;
type Item = Readonly<Partial<Record<Column, HeldValue>>>;
type SetId = 'answers' | 'measures' | 'requests' | 'contacts' | 'messages' | 'files';

const answers: ReadonlySet<string> = new Set(answerKinds);
const messages: ReadonlySet<string> = new Set(['delivered', 'undelivered', 'links_revoked']);

/** Whose name is in an entry that somebody of staff wrote down. */
const byStaff: ReadonlySet<string> = new Set(['staff', 'import']);

const setOf = (kind: string): SetId => {
  if (answers.has(kind)) return 'answers';
  if (kind === 'contacted') return 'contacts';
  if (kind === 'request_step') return 'requests';
  return messages.has(kind) ? 'messages' : 'measures';
};

const named = ({ system, object, id }: { readonly system: string; readonly object: string; readonly id: string }) =>
  `${system} ${object} ${id}`;

/** Without what an entry does not say. */
const present = (item: { readonly [C in Column]?: HeldValue | undefined }): Item =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));

const kindOf = (event: ConsentEvent): string => {
  if (event.kind === 'delivered' || event.kind === 'undelivered') return event.message;
  return event.kind === 'rectification_step' ? `rectification_${event.step}` : event.kind;
};

function itemOf(subject: string, seq: number, event: ConsentEvent, personal: EnvelopeData): Item {
  const { guardian, source, profile, campaign, recordedBy, evidence, rectification } = personal;
  const shown = 'method' in event ? event : undefined;
  return present({
    id: subject,
    seq,
    at: event.effectiveAt,
    kind: kindOf(event),
    purpose: 'purposeId' in event ? event.purposeId : undefined,
    channel: 'channel' in event ? event.channel : undefined,
    until: shown?.until,
    method: shown?.method,
    address: personal.contactPoint,
    recordedBy: event.recordedBy,
    takenBy: byStaff.has(event.recordedBy) ? (recordedBy?.name ?? recordedBy?.id) : undefined,
    withWhom: personal.withWhom,
    place: personal.place,
    note: personal.note ?? evidence?.text,
    reason: personal.reason,
    before: rectification?.places?.map(({ before }) => (before === null ? '' : String(before))),
    after: rectification?.after,
    guardian: guardian && [guardian.name, guardian.relation, guardian.note].filter(Boolean).join(', '),
    source: source ? named(source) : profile && (profile.label ?? named(profile)),
    text: shown?.notice,
    version: shown?.policyVersion,
    campaign: campaign && named(campaign),
  });
}

function fileOf(subject: string, seq: number, event: ConsentEvent, { evidence }: EnvelopeData): readonly Item[] {
  const file = evidence?.ref ?? evidence?.hash;
  if (file === undefined) return [];
  return [
    present({
      id: subject,
      seq,
      at: event.effectiveAt,
      file,
      kind: evidence?.kind,
      type: evidence?.type,
      bytes: evidence?.size,
    }),
  ];
}

function dataSet(id: SetId, items: readonly Item[], until: LocalizedText): readonly DataSet[] {
  if (items.length === 0) return [];
  const used = (Object.keys(ledgerColumns) as Column[]).filter((column) => items.some((item) => column in item)); // its own keys
  const columns = Object.fromEntries(used.map((column) => [column, ledgerColumns[column]]));
  // In the order of writing of each id, so that the first is not always the oldest.
  const [since] = items.map(({ at }) => at as Instant).toSorted(); // as every entry has it
  const terms = { ...ledgerTerms, until, ground: 'legal_obligation', ...(since && { since }) } as const;
  return [{ id, title: ledgerTitles[id], ...terms, columns, items }];
}

const isSpoiled = (entries: readonly LoggedEvent[]): boolean => entries.some(({ event }) => event === 'unreadable');

/** See `Access.ledgerData`. */
export async function ledgerData({ context, tenant }: Session, subjectId: string): Promise<LedgerData> {
  const logs = await logsToErase(context, tenant, subjectId);
  const sets: Record<SetId, Item[]> = {
    answers: [],
    measures: [],
    requests: [],
    contacts: [],
    messages: [],
    files: [],
  };
  let last: { readonly at: string; readonly locale: string } | undefined;
  for (const { subject, stored } of logs)
    for (const { ref, event, envelope } of stored) {
      // What a merge repeats is in the other log already.
      if (event === 'unreadable' || event.carried !== undefined) continue;
      const personal = typeof envelope === 'object' ? envelope : {};
      sets[setOf(event.kind)].push(itemOf(subject, ref.seq, event, personal));
      sets.files.push(...fileOf(subject, ref.seq, event, personal));
      const locale = 'locale' in event ? event.locale : undefined;
      if (locale !== undefined && (last === undefined || last.at <= event.recordedAt))
        last = { at: event.recordedAt, locale };
    }
  return {
    title: ledgerTitles.ledger,
    subjects: [subjectId, ...logs.map(({ subject }) => subject).filter((subject) => subject !== subjectId)],
    ...(last && { locale: last.locale }),
    sets: (Object.keys(sets) as SetId[]).flatMap((id) =>
      dataSet(id, sets[id], context.keepProof?.words ?? ledgerTerms.until),
    ), // its own keys
    ...(logs.some(({ entries }) => isSpoiled(entries)) && { missing: ledgerTitles.missing }),
  };
}
