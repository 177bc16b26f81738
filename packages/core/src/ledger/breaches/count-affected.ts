import { addBytes } from '../../canonical/add-bytes.js';
import { canonicalJson } from '../../canonical/canonical-json.js';
import { hashParts } from '../../canonical/digest.js';
import { earlier, type Instant, toInstant } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import { invalidAt } from '../../errors/invalid-at.js';
import type { AffectedQuestion, AffectedThen } from '../../model/breach.js';
import { affectedQuestionSchema, affectedSoFarSchema } from '../../model/breach.schema.js';
import { assertIds } from '../assert-ids.js';
import { markOf } from '../lists/mark-of.js';
import { walkIds } from '../lists/walk-ids.js';
import { readInput } from '../read-input.js';
import { readTrustedLogs } from '../read-trusted-logs.js';
import type { Session } from '../session.js';
import { pastOf } from './decide-breach-step.js';
import { thereThen } from './there-then.js';

type InTheLog = Exclude<AffectedQuestion, { of: 'ids' }>;

/** Those of a page of everybody who were affected. */
async function affectedAfter(session: Session, question: InTheLog, after: string) {
  const { context, tenant } = session;
  // Rows say who may be written to today.
  if (!context.store.scan) throw new ConsentError('unsupported', { params: { method: 'scan' } });
  const { subjectIds, next } = await walkIds(session, { purposeId: '*' }, { after });
  const { timeline } = await context.registry.load(tenant);
  const published = timeline.filter(({ publishedAt }) => publishedAt <= question.asOf);
  // Each by their own log: whom they became one with is on the walk as well.
  const logs = await readTrustedLogs(
    context,
    subjectIds.map((subject) => ({ tenant, subject })),
  );
  const ids = subjectIds.filter((id) => thereThen(question, logs.get(id) ?? [], published));
  return { ids, ...(next === undefined ? {} : { next }) };
}

async function part(
  session: Session,
  question: AffectedQuestion,
  after: string,
): Promise<{ readonly ids: readonly string[]; readonly next?: string }> {
  if (question.of !== 'ids') return affectedAfter(session, question, after);
  assertIds(question.subjectIds);
  return { ids: [...new Set(question.subjectIds)] };
}

const aboutOf = ({ of, asOf, query }: Pick<AffectedThen, 'of' | 'asOf' | 'query'>) => ({
  of,
  asOf,
  ...(query === undefined ? {} : { query }),
});

/** @throws `invalid` for a count of something else, and for one that is through: who is counted twice is two */
function checked(about: ReturnType<typeof aboutOf>, soFar: AffectedThen | undefined): AffectedThen | undefined {
  if (soFar === undefined) return undefined;
  const known = readInput(soFar, affectedSoFarSchema);
  for (const member of ['of', 'asOf', 'query'] as const)
    if (canonicalJson(known[member] ?? '') !== canonicalJson(about[member] ?? ''))
      throw invalidAt('wrong_value', `/soFar/${member}`);
  if (about.of !== 'ids' && known.next === undefined) throw invalidAt('missing_field', '/soFar/next');
  return soFar;
}

/** Counts a thousand people at most, and adds them to what was counted before. */
export async function countAffected(
  session: Session,
  said: AffectedQuestion,
  soFar?: AffectedThen,
): Promise<AffectedThen> {
  const { context } = session;
  const question = readInput(said, affectedQuestionSchema);
  const now = toInstant(context.clock());
  const asOf: Instant = pastOf(question.asOf, now, '/asOf');
  const about = aboutOf({ ...question, asOf });
  const before = checked(about, soFar);
  const { ids, next } = await part(session, question, before?.next ?? '');
  const mark = (id: string) =>
    question.of === 'list' ? markOf(context, question.query, id) : hashParts(context.crypto, 'list', id);
  const fingerprint = addBytes(await Promise.all(ids.map(mark)));
  return {
    ...about,
    at: before ? earlier(before.at, now) : now,
    total: (before?.total ?? 0) + ids.length,
    fingerprint: before ? addBytes([before.fingerprint, fingerprint]) : fingerprint,
    ...(next === undefined ? {} : { next }),
  };
}
