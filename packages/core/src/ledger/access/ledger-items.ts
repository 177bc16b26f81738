import type { HeldValue } from '../../model/data-source.js';
import type { EnvelopeData } from '../../model/envelope.js';
import { answerKinds, type ConsentEvent } from '../../model/event.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { ledgerColumns } from './ledger-titles.js';

export type LedgerColumn = keyof typeof ledgerColumns;
export type LedgerItem = Readonly<Partial<Record<LedgerColumn, HeldValue>>>;
/** In the order in which they are told. */
export const ledgerSets = ['answers', 'measures', 'requests', 'contacts', 'messages', 'files'] as const;

export type LedgerSetId = (typeof ledgerSets)[number];

const answers: ReadonlySet<string> = new Set(answerKinds);
const messages: ReadonlySet<string> = new Set(['delivered', 'undelivered', 'links_revoked']);

/** Whose name is in an entry that somebody of staff wrote down. */
const byStaff: ReadonlySet<string> = new Set(['staff', 'import']);

const setOf = (kind: string): LedgerSetId => {
  if (answers.has(kind)) return 'answers';
  if (kind === 'contacted') return 'contacts';
  if (kind === 'request_step') return 'requests';
  return messages.has(kind) ? 'messages' : 'measures';
};

/** Not joined: what it is called depends on who reads it. */
const named = ({ system, object, id }: { readonly system: string; readonly object: string; readonly id: string }) =>
  [system, object, id] as const;

/** Without what an entry does not say. */
const present = (item: { readonly [C in LedgerColumn]?: HeldValue | undefined }): LedgerItem =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));

const kindOf = (event: ConsentEvent): string => {
  if (event.kind === 'delivered' || event.kind === 'undelivered') return event.message;
  if (event.kind === 'request_step' && event.step === 'begun') return 'erasure_begun';
  return event.kind === 'rectification_step' ? `rectification_${event.step}` : event.kind;
};

function itemOf(subject: string, seq: number, event: ConsentEvent, personal: EnvelopeData): LedgerItem {
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

function fileOf(subject: string, seq: number, event: ConsentEvent, { evidence }: EnvelopeData): readonly LedgerItem[] {
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

/** What one entry of a person's log is in the sets of what the ledger holds. What a merge repeats is in the other log already. */
export function ledgerItems(
  subject: string,
  { ref, event, envelope }: LoggedEvent,
): readonly (readonly [LedgerSetId, LedgerItem])[] {
  if (event === 'unreadable' || event.carried !== undefined) return [];
  const personal = typeof envelope === 'object' ? envelope : {};
  return [
    [setOf(event.kind), itemOf(subject, ref.seq, event, personal)] as const,
    ...fileOf(subject, ref.seq, event, personal).map((item) => ['files', item] as const),
  ];
}
