import { parseInstant } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { Session } from '../session.js';
import { usedEvidence } from './used-evidence.js';

/** A file that was uploaded, and that no entry rests on. */
export interface UnusedEvidence {
  readonly subjectId: string;
  readonly hash: string;
  readonly keptAt: string;
}

export interface UnusedPage {
  readonly files: readonly UnusedEvidence[];
  /** Pass as `after` for the next page; absent on the last. A page may be empty and have a next one. */
  readonly next?: string;
}

/** One page of files that nothing rests on. See `Keeping.unusedEvidence`. */
export async function unusedEvidence(
  { context, tenant }: Session,
  {
    olderThan,
    after = '',
    limit = 100,
  }: { readonly olderThan: string; readonly after?: string; readonly limit?: number },
): Promise<UnusedPage> {
  const { evidence } = context;
  if (!evidence?.list) throw new ConsentError('unsupported', { params: { needs: 'evidence.list' } });
  const path = '/olderThan';
  if (!parseInstant(olderThan))
    throw new ConsentError('invalid', {
      path,
      findings: [{ code: 'bad_instant', severity: 'error', path, params: {} }],
    });
  const { files, next } = await evidence.list(tenant, { after, limit });
  const old = files.filter(({ keptAt }) => keptAt < olderThan);
  const subjects = [...new Set(old.map(({ subject }) => subject))];
  const used = new Map(
    await Promise.all(
      subjects.map(async (subject) => [subject, await usedEvidence(context, tenant, subject)] as const),
    ),
  );
  const unused = old.filter(({ subject, hash }) => !used.get(subject)?.has(hash));
  return {
    files: unused.map(({ subject, hash, keptAt }) => ({ subjectId: subject, hash, keptAt })),
    ...(next === undefined ? {} : { next }),
  };
}
