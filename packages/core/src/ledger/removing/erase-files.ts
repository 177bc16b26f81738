import type { Session } from '../session.js';
import type { LogToErase } from './logs-to-erase.js';

/** How many files of a list are looked through at once. */
const PAGE = 1000;

/** Deletes the files that were kept for a person, whether an entry names them or not. */
export async function eraseFiles({ context, tenant }: Session, logs: readonly LogToErase[]): Promise<void> {
  const { evidence } = context;
  if (!evidence) return;
  const subjects = logs.map(({ subject }) => subject);
  const named = logs.flatMap(({ stored }) =>
    stored.flatMap(({ envelope }) => (typeof envelope === 'object' ? (envelope.evidence?.hash ?? []) : [])),
  );
  // A file may have been put for any of those who are one.
  for (const hash of new Set(named)) for (const subject of subjects) await evidence.delete({ tenant, subject, hash });
  if (!evidence.list) return;
  for (let after = ''; ; ) {
    const { files, next } = await evidence.list(tenant, { after, limit: PAGE });
    for (const { subject, hash } of files)
      if (subjects.includes(subject)) await evidence.delete({ tenant, subject, hash });
    if (next === undefined) return;
    after = next;
  }
}
