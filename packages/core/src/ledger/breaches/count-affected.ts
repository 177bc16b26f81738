import { addBytes } from '../../canonical/add-bytes.js';
import { hashParts } from '../../canonical/digest.js';
import { earlier, toInstant } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import { invalidAt } from '../../errors/invalid-at.js';
import type { Affected, AffectedQuestion } from '../../model/breach.js';
import { affectedQuestionSchema, affectedSoFarSchema } from '../../model/breach.schema.js';
import { assertIds } from '../assert-ids.js';
import { lists } from '../lists/lists.js';
import { walkIds } from '../lists/walk-ids.js';
import { readInput } from '../read-input.js';
import type { Session } from '../session.js';

type Part = Pick<Affected, 'at' | 'total' | 'fingerprint' | 'next'>;

async function marked({ context }: Session, subjectIds: readonly string[]): Promise<Part> {
  const ids = [...new Set(subjectIds)];
  const marks = await Promise.all(ids.map((id) => hashParts(context.crypto, 'list', id)));
  return { at: toInstant(context.clock()), total: ids.length, fingerprint: addBytes(marks) };
}

async function part(session: Session, question: AffectedQuestion, after: string): Promise<Part> {
  switch (question.of) {
    case 'ids':
      assertIds(question.subjectIds);
      return marked(session, question.subjectIds);
    case 'everybody': {
      if (!session.context.store.scan) throw new ConsentError('unsupported', { params: { method: 'scan' } });
      const { subjectIds, next } = await walkIds(session, { purposeId: '*' }, { after });
      return { ...(await marked(session, subjectIds)), ...(next === undefined ? {} : { next }) };
    }
    case 'list': {
      const { at, allowed, fingerprint, next } = await lists(session).walkList({ query: question.query, after });
      return { at, total: allowed, fingerprint, ...(next === undefined ? {} : { next }) };
    }
    default:
      throw invalidAt('unknown_value', '/of');
  }
}

/** @throws `invalid` for a count of something else, and for one that is through: who is counted twice is two */
function checked({ of }: AffectedQuestion, soFar: Affected | undefined): Affected | undefined {
  if (soFar === undefined) return undefined;
  const known = readInput(soFar, affectedSoFarSchema);
  if (known.of !== of) throw invalidAt('wrong_value', '/soFar/of');
  if (of !== 'ids' && known.next === undefined) throw invalidAt('missing_field', '/soFar/next');
  return soFar;
}

/** Counts a thousand people at most, and adds them to what was counted before. */
export async function countAffected(session: Session, said: AffectedQuestion, soFar?: Affected): Promise<Affected> {
  const question = readInput(said, affectedQuestionSchema);
  const before = checked(question, soFar);
  const { at, total, fingerprint, next } = await part(session, question, before?.next ?? '');
  return {
    of: question.of,
    ...(question.of === 'list' ? { query: question.query } : {}),
    at: before ? earlier(before.at, at) : at,
    total: (before?.total ?? 0) + total,
    fingerprint: before ? addBytes([before.fingerprint, fingerprint]) : fingerprint,
    ...(next === undefined ? {} : { next }),
  };
}
