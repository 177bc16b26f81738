import { addDuration } from '../../canonical/duration.js';
import { earlier, type Instant, parseInstant } from '../../canonical/instant.js';
import type { Answer } from '../../model/answer.js';
import type { Capture } from '../../model/capture.js';
import type { ChannelKey } from '../../model/channel.js';
import type { ImportBatch, ImportRow, ImportStatement } from '../../model/import-row.js';
import type { Method } from '../../model/method.js';
import type { Purpose } from '../../model/policy.js';
import { answerChannels } from '../../status/channels-of.js';
import { epochAt, knownPurposes } from '../../status/policy-timeline.js';
import { decideRestrictive } from '../decide-restrictive.js';
import type { EventDraft } from '../event-draft.js';
import { captureOf, envelopeOf, type SubmissionCase } from '../submission-case.js';
import { isYes, type Judgement } from './judge-row.js';

/** All that is needed to write one row: data only. */
export interface RowCase extends Omit<SubmissionCase, 'submission' | 'seal' | 'capture' | 'contactPoints'> {
  readonly batch: ImportBatch;
  readonly row: ImportRow;
  /** Names the row in the log, the same whenever it is imported again. */
  readonly id: string;
}

const onPaper: ReadonlySet<Method> = new Set(['paper', 'event', 'letter']);
const words = { refused: 'refused', withdrawn: 'withdrawn', objected: 'objected' } as const;

export const isNo = (says: ImportStatement['says']): says is keyof typeof words => Object.hasOwn(words, says);

/** How the statement reached us: the other system's record, and what the gate made of it. */
function captureFor({ batch, row }: RowCase, statement: ImportStatement, judged: Judgement): Capture {
  const { source, method } = statement;
  const [at, confirmedAt] = [parseInstant(statement.at ?? ''), parseInstant(statement.confirmedAt ?? '')];
  const recordId = statement.recordId ?? row.recordId;
  return {
    method: 'import',
    evidence: {
      kind: 'import_verdict',
      text: `${judged.verdict} ${judged.reason}`,
      system: batch.system,
      ...(recordId === undefined ? {} : { recordId }),
      ...(at === undefined ? {} : { at }),
      ...(confirmedAt === undefined ? {} : { confirmedAt }),
      ...(method === undefined ? {} : { via: method }),
      ...(row.source === undefined ? {} : { batch: batch.id }),
    },
    source: row.source ?? { system: batch.system, object: 'import', id: batch.id },
    ...(source === undefined ? {} : { note: source }),
    ...(at !== undefined && isNo(statement.says) ? { claimedAt: at } : {}),
  };
}

const caseFor = (given: RowCase, statement: ImportStatement, judged: Judgement): SubmissionCase => ({
  ...given,
  submission: undefined,
  seal: 'missing',
  capture: captureFor(given, statement, judged),
  contactPoints: given.row.contactPoints ?? {},
});

export const cellsOfStatement = (
  purpose: Purpose,
  { channel }: Pick<ImportStatement, 'channel'>,
): readonly ChannelKey[] => (channel === '*' ? answerChannels(purpose) : [channel]);

function yesDrafts(
  given: RowCase,
  purpose: Purpose,
  statement: ImportStatement,
  judged: Extract<Judgement, { at: Instant }>,
) {
  const { policies, batch, id } = given;
  const { at, text, verdict } = judged;
  const inner = caseFor(given, statement, judged);
  const ends =
    purpose.kind !== 'consent' || purpose.expiresAfter === 'none' ? [] : [addDuration(at, purpose.expiresAfter)];
  // As long as it holds here or there, whichever is shorter.
  const [until = 'none' as const] = [
    ...ends,
    ...[parseInstant(statement.until ?? '')].flatMap((end) => end ?? []),
  ].toSorted();
  return cellsOfStatement(purpose, statement).map((channel): EventDraft => {
    const event = {
      ...captureOf(inner),
      kind: 'given' as const,
      purposeId: purpose.id,
      channel,
      questionId: purpose.id,
      presentationId: id,
      policyId: knownPurposes(policies.timeline).get(purpose.id)?.published.policy.id ?? '',
      policyVersion: 0,
      notice: text.hash,
      locale: text.notice.locale,
      mode: statement.method && onPaper.has(statement.method) ? ('paper' as const) : ('foreign_form' as const),
      presented: 'claimed' as const,
      effectiveAt: at,
      // What was said before the first version was said to what that version begins with.
      epoch: epochAt(policies.timeline, purpose.id, at) ?? 0,
      until,
    };
    const attestation = verdict === 'accept_attested' ? batch.attestation : undefined;
    return { event, envelope: { ...envelopeOf(inner, channel), ...(attestation ? { attestation } : {}) } };
  });
}

function parkedDrafts(given: RowCase, purpose: Purpose, statement: ImportStatement, judged: Judgement) {
  if (purpose.kind !== 'consent' || judged.reason === 'nothing_said') return [];
  const inner = caseFor(given, statement, judged);
  const at = parseInstant(statement.at ?? '');
  return cellsOfStatement(purpose, statement).map((channel): EventDraft => {
    const event = {
      ...captureOf(inner),
      kind: 'parked' as const,
      purposeId: purpose.id,
      channel,
      questionId: purpose.id,
      effectiveAt: at === undefined ? given.now : earlier(at, given.now),
    };
    return { event, envelope: envelopeOf(inner, channel) };
  });
}

/** The entries for one statement, by its verdict. */
export function decideStatement(
  given: RowCase,
  purpose: Purpose,
  statement: ImportStatement,
  judged: Judgement,
): readonly EventDraft[] {
  if (judged.verdict === 'reject') return [];
  if (isYes(judged)) return yesDrafts(given, purpose, statement, judged);
  if (!isNo(statement.says)) return parkedDrafts(given, purpose, statement, judged);
  const { channel, says } = statement;
  const answer: Answer = {
    questionId: purpose.id,
    answer: words[says],
    ...(channel === '*' ? {} : { channel }),
  };
  return decideRestrictive(caseFor(given, statement, judged), [answer], true).drafts;
}
