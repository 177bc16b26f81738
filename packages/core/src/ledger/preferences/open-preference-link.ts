import type { Digest } from '../../canonical/digest.js';
import { type Instant, later } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { Actor } from '../../model/actor.js';
import type { Channel } from '../../model/channel.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { MessageKind } from '../../model/message-kind.js';
import { foldSubject, removalsIn, type SubjectFold } from '../../status/fold-subject.js';
import { nowFor } from '../append.js';
import { findLink } from '../links/find-link.js';
import { readOwn, readTrusted, type TrustedLog } from '../read-trusted.js';
import type { Session } from '../session.js';

/** A link that works, and the person behind it. */
export interface OpenedLink {
  readonly link: Digest;
  readonly kind: MessageKind;
  readonly subjectId: string;
  readonly address: { readonly channel: Channel; readonly to: string };
  readonly purposeId: string | undefined;
  readonly until: Instant;
  readonly now: Instant;
  readonly fold: SubjectFold;
  readonly entries: readonly LoggedEvent[];
  /** The log of the link itself. */
  readonly linkEntries: readonly LoggedEvent[];
}

/** What was sent before does not lead to whoever begins anew under this id. */
const ends: ReadonlySet<string> = new Set(['links_revoked', 'erased']);

/** Asked of the removals themselves, since of a log that was let go page by page nobody can tell whether the person is known. */
const isThere = ({ state, live }: SubjectFold): boolean => state !== 'erased' && removalsIn(live).length === 0;

/**
 * Opens a link to somebody's answers. Whoever holds it is who it was sent to, as far as it can tell, and may do what it is for.
 * @throws `not_found` if it was never issued for this, or its person is gone; `link_expired` if it is too old or was revoked;
 * `forbidden` to anybody but a person: staff have ways of their own, under their own name
 * @param read the person's log. @default whole; at least what `saysOfLinks` keeps
 */
export async function openPreferenceLink(
  { context, tenant, actor, ready }: Session,
  token: string,
  kinds: readonly MessageKind[],
  read: typeof readOwn = readOwn,
): Promise<OpenedLink> {
  if (actor.type !== 'person') throw new ConsentError('forbidden');
  await ready();
  const { link, grant, event, entries: linkEntries } = await findLink(context, tenant, token, kinds);
  const { subjectId, address, purposeId, until, after = 0 } = grant;
  if (!address) throw new ConsentError('not_found');
  const own = await read(context, { tenant, subject: subjectId });
  const { entries, stored, via } = await readTrusted(context, own.ref, read);
  const now = later(nowFor(context, entries), nowFor(context, linkEntries));
  const fold = foldSubject(entries, now);
  // A log that is shorter than it was belongs to somebody else who got the same id.
  if (!isThere(fold) || own.head.seq < after) throw new ConsentError('not_found');
  const revoked = (log: TrustedLog['stored'], isLater: (one: LoggedEvent) => boolean): boolean =>
    log.some((one) => one.event !== 'unreadable' && ends.has(one.event.kind) && isLater(one));
  // In the log of whom this person has become since, entries have other numbers.
  const isSince = ({ event: one }: LoggedEvent) => one !== 'unreadable' && one.recordedAt > event.recordedAt;
  const isRevoked = revoked(own.stored, ({ ref }) => ref.seq > after) || (via.length > 0 && revoked(stored, isSince));
  if (until <= now || isRevoked) throw new ConsentError('link_expired');
  return { link, kind: event.message, subjectId, address, purposeId, until, now, fold, entries, linkEntries };
}

/** Who acts by a link: nobody that is signed in, not even the clerk whose screen it is. */
export const holderOf = (actor: Actor): Actor => ({
  type: 'person',
  id: '~link',
  ...(actor.tenant === undefined ? {} : { tenant: actor.tenant }),
});
