import { canonicalJson } from '../../canonical/canonical-json.js';
import { digest } from '../../canonical/digest.js';
import { later } from '../../canonical/instant.js';
import { utf8 } from '../../canonical/utf8.js';
import { ConsentError } from '../../errors/consent-error.js';
import { invalidAt } from '../../errors/invalid-at.js';
import type { Split } from '../../model/merging.js';
import { alreadyWritten } from '../already-written.js';
import { append, nowFor } from '../append.js';
import { deriveFrom } from '../derive-from.js';
import { readOwn, type TrustedLog } from '../read-trusted.js';
import type { Session } from '../session.js';
import { assertKept } from './assert-kept.js';
import { linkDraft } from './decide-merged.js';
import { arrivalOf, takenAlong, undoneBy } from './decide-split.js';
import { linkOf } from './link-of.js';
import type { SplitInput } from './merge-input.js';

const MOST_TRIES = 20;

interface Pair {
  readonly into: string;
  readonly from: string;
}

const otherIn = (log: TrustedLog, id: string): string | undefined => {
  const said = log.stored.find(({ event }) => event !== 'unreadable' && event.submissionId === id && 'side' in event);
  return typeof said?.envelope === 'object' ? said.envelope.other : undefined;
};

/** Who leaves whom. @throws `not_found` */
function pairOf(log: TrustedLog, subjectId: string, id: string): Pair {
  const known = log.stored.find(({ event }) => event !== 'unreadable' && event.submissionId === id && 'side' in event);
  const side = known && known.event !== 'unreadable' && 'side' in known.event ? known.event.side : undefined;
  const other = otherIn(log, id);
  if (side && other !== undefined)
    return side === 'into' ? { into: other, from: subjectId } : { into: subjectId, from: other };
  const link = linkOf(log.entries);
  if (link) {
    if (link.into === null) throw new ConsentError('not_found', { path: '/subjectId' });
    return { into: link.into, from: subjectId };
  }
  const arrival = arrivalOf(log);
  const from = typeof arrival?.envelope === 'object' ? arrival.envelope.other : undefined;
  if (from === undefined) throw new ConsentError('not_found', { path: '/subjectId' });
  return { into: subjectId, from };
}

/**
 * Writes a split: first the one who leaves gets their own log back, with every no that was said since, then the surviving one.
 * The other way round the merged id would read what the surviving one is allowed alone. See `Merging.split`.
 */
export async function split(session: Session, { subjectId, id, reason }: SplitInput): Promise<Split> {
  const { context, tenant, actor } = session;
  const asked = await readOwn(context, { tenant, subject: subjectId });
  const pair = pairOf(asked, subjectId, id);
  const text = canonicalJson({ id, split: { ...pair } });
  const submissionDigest = await digest(context.crypto, 'submission', utf8(text));
  const stays = { tenant, subject: pair.into };
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const into = await readOwn(context, stays);
    if (alreadyWritten(into, id, submissionDigest).length > 0) return { ...pair, replayed: true };
    if (linkOf(into.entries)) throw invalidAt('merged_since', '/subjectId');
    if (into.entries.some(({ event }) => event === 'unreadable'))
      throw new ConsentError('tampered', { path: '/subjectId' });
    assertKept(into.entries, nowFor(context, into.entries), '/subjectId');
    const arrival = arrivalOf(into, pair.from);
    if (!arrival) throw new ConsentError('not_found', { path: '/subjectId' });
    await leave(session, pair, into, { id, reason, submissionDigest });
    const outcome = await append<'apart' | 'moved'>(
      context,
      stays,
      async (log) => {
        if (log.head.seq !== into.head.seq || log.head.hash !== into.head.hash) return { done: 'moved' };
        const now = nowFor(context, log.entries);
        const { timeline } = await context.registry.load(tenant);
        const envelope = { other: pair.from, reason, submissionDigest };
        const undoes = undoneBy(log, arrival);
        return {
          submissionId: id,
          drafts: [linkDraft('split', 'from', { actor, now }, envelope, { undoes })],
          derive: deriveFrom(log.entries, timeline, now),
          result: () => 'apart',
        };
      },
      readOwn,
    );
    if (outcome === 'apart') return { ...pair, replayed: false };
  }
  throw new ConsentError('conflict');
}

/** The first write: the one who leaves stands for themselves again. */
function leave(
  { context, tenant, actor }: Session,
  pair: Pair,
  into: TrustedLog,
  { id, reason, submissionDigest }: Pick<SplitInput, 'id' | 'reason'> & { readonly submissionDigest: string },
): Promise<void> {
  return append<void>(
    context,
    { tenant, subject: pair.from },
    async (log) => {
      const isKnown = log.stored.some(({ event }) => event !== 'unreadable' && event.submissionId === id);
      const link = linkOf(log.entries);
      // A merge that was cut off brought something here and never led anybody away.
      const isHalf = link === undefined || link.into !== pair.into;
      const arrival = arrivalOf(into, pair.from);
      if ((isHalf && !isKnown) || !arrival) return { done: undefined };
      const { timeline } = await context.registry.load(tenant, 'fresh');
      const now = later(nowFor(context, log.entries), nowFor(context, into.entries));
      const envelope = { other: pair.into, reason, submissionDigest };
      const parting = isKnown ? [] : [linkDraft('split', 'into', { actor, now }, envelope)];
      const drafts = [...parting, ...takenAlong({ from: log, into, timeline, now }, arrival)];
      if (drafts.length === 0) return { done: undefined };
      return { submissionId: id, drafts, derive: deriveFrom(log.entries, timeline, now), result: () => undefined };
    },
    readOwn,
  );
}
