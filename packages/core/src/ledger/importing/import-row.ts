import { canonicalJson } from '../../canonical/canonical-json.js';
import { digest } from '../../canonical/digest.js';
import { utf8 } from '../../canonical/utf8.js';
import type { Actor } from '../../model/actor.js';
import type { ImportBatch, ImportRow, ImportStatement } from '../../model/import-row.js';
import type { ImportLine } from '../../model/import-verdict.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { Purpose } from '../../model/policy.js';
import { foldSubject } from '../../status/fold-subject.js';
import { knownPurposes } from '../../status/policy-timeline.js';
import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import type { EventDraft } from '../event-draft.js';
import type { LedgerContext } from '../ledger-context.js';
import type { Policies } from '../policy-registry.js';
import type { Session } from '../session.js';
import { cellPast } from './cell-past.js';
import { cellsOfStatement, decideStatement, isNo } from './decide-statement.js';
import { type Judgement, judgeRow } from './judge-row.js';
import { lastWord } from './last-word.js';
import type { LeftAlone } from './left-alone.js';

/** One statement with its verdict, and the purpose it is about where there is one. */
interface Judged {
  readonly statement: ImportStatement;
  readonly purpose: Purpose | undefined;
  readonly judged: Judgement;
}

/** What the batch itself wrote earlier says nothing against its rows: so they are judged the same in a dry run and in every other. */
const isOwn = ({ envelope }: LoggedEvent, { id, system }: ImportBatch): boolean => {
  if (typeof envelope !== 'object' || envelope.evidence?.kind !== 'import_verdict') return false;
  const { evidence, source } = envelope;
  return evidence.system === system && (evidence.batch ?? source?.id) === id;
};

/** The verdicts on a row, from the person's log. */
export function judgeStatements(
  policies: Policies,
  batch: ImportBatch,
  row: ImportRow,
  entries: readonly LoggedEvent[],
  now: ReturnType<typeof nowFor>,
  leftAlone: LeftAlone,
): readonly Judged[] {
  const { timeline, notices } = policies;
  const fold = foldSubject(
    entries.filter((entry) => !isOwn(entry, batch)),
    now,
  );
  const known = knownPurposes(timeline);
  return row.statements.map((said) => {
    const statement =
      said.recordId === undefined && row.recordId !== undefined ? { ...said, recordId: row.recordId } : said;
    const purpose = known.get(statement.purposeId)?.purpose;
    const texts = [...notices.values()].filter(
      ({ notice }) => notice.legacy && notice.purposeId === statement.purposeId,
    );
    const cells = purpose ? cellsOfStatement(purpose, statement) : [];
    const past = purpose
      ? cellPast(fold, timeline, purpose, cells)
      : { standsNo: false, lastNo: undefined, lastEmpty: undefined, unreadable: false };
    const attested = batch.attestation !== undefined;
    const context = { purpose, texts, past, attested, now, leftAlone: leftAlone(row, statement.purposeId, cells) };
    const judged = judgeRow(statement, context);
    // A row that could not be read in full proves nothing; what it takes away is believed all the same.
    const isBelieved = row.fault === undefined || judged.verdict === 'reject' || isNo(statement.says);
    return { statement, purpose, judged: isBelieved ? judged : { verdict: 'reject', reason: 'unreadable' } };
  });
}

export const linesOf = (
  row: ImportRow,
  all: readonly Judged[],
  written: (index: number) => number,
): readonly ImportLine[] => {
  const { number, subjectId } = row;
  if (all.length === 0 && row.fault !== undefined)
    return [{ row: number, subjectId, verdict: 'reject', reason: 'unreadable', written: 0 }];
  return all.map(({ statement, judged: { verdict, reason } }, index) => {
    const { purposeId, channel, says, recordId } = statement;
    const named = recordId === undefined ? {} : { recordId };
    return { row: number, subjectId, ...named, purposeId, channel, says, verdict, reason, written: written(index) };
  });
};

/** An earlier import wrote the very same, under whatever name of the batch. */
function isKept({ event, envelope }: EventDraft, entries: readonly LoggedEvent[]): boolean {
  if (!('channel' in event)) return false;
  return entries.some(
    ({ event: other, envelope: kept }) =>
      other !== 'unreadable' &&
      'channel' in other &&
      other.recordedBy === 'import' &&
      other.kind === event.kind &&
      'purposeId' in other &&
      'purposeId' in event &&
      other.purposeId === event.purposeId &&
      other.channel === event.channel &&
      typeof kept === 'object' &&
      kept.evidence?.system === envelope.evidence?.system &&
      kept.evidence?.at === envelope.evidence?.at &&
      kept.evidence?.recordId === envelope.evidence?.recordId,
  );
}

/** The row's own name in the log: by its content, so that a row that says something else is another one. */
async function idOf({ crypto }: LedgerContext, batch: ImportBatch, { number: _, ...row }: ImportRow): Promise<string> {
  const hash = await digest(crypto, 'submission', utf8(canonicalJson({ import: { ...batch }, row }, 'escape')));
  return hash.slice('sha256-'.length);
}

const byImport = ({ id, name, tenant }: Actor): Actor => ({
  type: 'import',
  id,
  ...(name === undefined ? {} : { name }),
  ...(tenant === undefined ? {} : { tenant }),
});

/** Writes one row, once. */
export async function importRow(
  { context, tenant, actor }: Session,
  batch: ImportBatch,
  row: ImportRow,
  leftAlone: LeftAlone,
): Promise<readonly ImportLine[]> {
  const id = await idOf(context, batch, row);
  return append<readonly ImportLine[]>(context, { tenant, subject: row.subjectId }, async (log) => {
    const policies = await context.registry.load(tenant);
    const now = nowFor(context, log.entries);
    const all = judgeStatements(policies, batch, row, log.entries, now, leftAlone);
    if (log.stored.some(({ event }) => event !== 'unreadable' && event.submissionId === id))
      return { done: linesOf(row, all, () => 0) };
    const given = { batch, row, id, actor: byImport(actor), policies, fold: foldSubject(log.entries, now), now };
    const drafts = all.map(({ purpose, statement, judged }) =>
      purpose ? decideStatement(given, purpose, statement, judged).filter((draft) => !isKept(draft, log.entries)) : [],
    );
    const flat = drafts.flat();
    const lines = linesOf(row, all, (index) => drafts[index]?.length ?? 0);
    if (flat.length === 0) return { done: lines };
    return {
      submissionId: id,
      drafts: [...flat, ...lastWord(log.entries, flat, now)],
      derive: deriveFrom(log.entries, policies.timeline, now),
      result: () => lines,
    };
  });
}
