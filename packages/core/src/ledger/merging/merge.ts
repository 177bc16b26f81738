import { canonicalJson } from '../../canonical/canonical-json.js';
import { digest } from '../../canonical/digest.js';
import { later } from '../../canonical/instant.js';
import { utf8 } from '../../canonical/utf8.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { Merged } from '../../model/merging.js';
import { alreadyWritten } from '../already-written.js';
import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import { readOwn, readTrusted, type TrustedLog } from '../read-trusted.js';
import type { Session } from '../session.js';
import { assertMergeable, decideMerged, isEmpty, linkDraft } from './decide-merged.js';
import type { MergeInput } from './merge-input.js';

/** How often the one who ends may go on talking meanwhile. */
const MOST_TRIES = 20;

/**
 * Writes a merge: first to the surviving log what protects more, then to the other that it leads there. One commit writes one
 * log, so the order is what keeps it safe: after the first write nothing is allowed that was not before, and each log still
 * answers for itself; the second is only made on the very head that the first was decided by. See `Merging.merge`.
 */
export async function merge(session: Session, { into, from, id, reason }: MergeInput): Promise<Merged> {
  const { context, tenant, actor } = session;
  const submissionDigest = await digest(
    context.crypto,
    'submission',
    utf8(canonicalJson({ id, merge: { into, from } })),
  );
  const source = { tenant, subject: from };
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const own = await readOwn(context, source);
    if (alreadyWritten(own, id, submissionDigest).length > 0) return answer(session, into, true);
    await bring(session, own, { into, from, id, reason, submissionDigest });
    const survivor = (await readTrusted(context, { tenant, subject: into })).ref.subject;
    const outcome = await append<'linked' | 'moved'>(
      context,
      source,
      async (log) => {
        if (alreadyWritten(log, id, submissionDigest).length > 0) return { done: 'linked' };
        if (log.head.seq !== own.head.seq || log.head.hash !== own.head.hash) return { done: 'moved' };
        const now = nowFor(context, log.entries);
        const { timeline } = await context.registry.load(tenant);
        const envelope = { other: survivor, reason, submissionDigest };
        return {
          submissionId: id,
          drafts: [linkDraft('merged', 'into', { actor, now }, envelope)],
          derive: deriveFrom(log.entries, timeline, now),
          result: () => 'linked',
        };
      },
      readOwn,
    );
    if (outcome === 'linked') return answer(session, into, false);
  }
  throw new ConsentError('conflict');
}

/** The first write: the surviving log becomes as protective as the other. */
function bring(
  { context, tenant, actor }: Session,
  from: TrustedLog,
  { into, id, reason, submissionDigest, ...input }: MergeInput & { readonly submissionDigest: string },
): Promise<void> {
  return append<void>(context, { tenant, subject: into }, async (log) => {
    const now = later(nowFor(context, log.entries), nowFor(context, from.entries));
    assertMergeable({ from, into: log, now });
    const { timeline } = await context.registry.load(tenant, 'fresh');
    const isKnown = log.stored.some(({ event }) => event !== 'unreadable' && event.submissionId === id);
    const envelope = { other: input.from, reason, submissionDigest };
    const brings = isEmpty({ from, now }) ? ({ brings: 'nothing' } as const) : {};
    const link = isKnown ? [] : [linkDraft('merged', 'from', { actor, now }, envelope, brings)];
    const brought = decideMerged({ id, actor, from, into: log, timeline, now }, log.head.seq + link.length + 1);
    const drafts = [...link, ...brought];
    if (drafts.length === 0) return { done: undefined };
    return { submissionId: id, drafts, derive: deriveFrom(log.entries, timeline, now), result: () => undefined };
  });
}

async function answer({ context, tenant, standingIn }: Session, into: string, replayed: boolean): Promise<Merged> {
  const { entries, ref } = await readTrusted(context, { tenant, subject: into });
  const policies = await context.registry.load(tenant);
  return {
    replayed,
    subjectId: ref.subject,
    standing: standingIn(ref.subject)(policies)(entries, nowFor(context, entries)),
  };
}
