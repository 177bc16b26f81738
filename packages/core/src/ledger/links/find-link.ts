import { type Digest, digest } from '../../canonical/digest.js';
import { utf8 } from '../../canonical/utf8.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { LinkGrant } from '../../model/envelope.js';
import type { DeliveredEvent } from '../../model/event.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { MessageKind } from '../../model/message-kind.js';
import { linkLog } from '../../model/subject-id.js';
import type { LedgerContext } from '../ledger-context.js';
import { readTrusted } from '../read-trusted.js';

/** As `issueLink` makes them. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export interface FoundLink {
  readonly link: Digest;
  readonly grant: LinkGrant;
  readonly event: DeliveredEvent;
  /** The whole log of the link. */
  readonly entries: readonly LoggedEvent[];
}

/** What a token stands for. @throws `not_found` for one that was never issued for this, or whose person was erased */
export async function findLink(
  context: LedgerContext,
  tenant: string,
  token: string,
  kinds: readonly MessageKind[],
): Promise<FoundLink> {
  if (!TOKEN.test(token)) throw new ConsentError('not_found');
  const link = await digest(context.crypto, 'link', utf8(token));
  const { entries } = await readTrusted(context, { tenant, subject: linkLog(link) });
  const [first] = entries;
  if (!first || first.event === 'unreadable' || first.event.kind !== 'delivered') throw new ConsentError('not_found');
  if (!kinds.includes(first.event.message)) throw new ConsentError('not_found');
  const grant = typeof first.envelope === 'object' ? first.envelope.link : undefined;
  if (!grant) throw new ConsentError('not_found');
  return { link, grant, event: first.event, entries };
}
