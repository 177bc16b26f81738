import { base64url } from '../../canonical/base64url.js';
import { type Digest, digest } from '../../canonical/digest.js';
import { toInstant } from '../../canonical/instant.js';
import { utf8 } from '../../canonical/utf8.js';
import type { LinkGrant } from '../../model/envelope.js';
import type { DeliveredEvent } from '../../model/event.js';
import { linkLog } from '../../model/subject-id.js';
import { append } from '../append.js';
import type { LedgerContext } from '../ledger-context.js';
import { listLink } from './list-link.js';

/** A link that exists: its token is in the message and nowhere else. */
export interface IssuedLink {
  readonly token: string;
  readonly link: Digest;
}

/**
 * Makes a link of 32 random bytes, which nobody guesses, and keeps what it may do in a log of its own, under the digest of its token.
 * The person's list of links names it first, so that none outlives their data unfound.
 */
export async function issueLink(
  context: LedgerContext,
  tenant: string,
  { message, channel, about }: Pick<DeliveredEvent, 'message' | 'channel' | 'about'>,
  grant: LinkGrant,
): Promise<IssuedLink> {
  const token = base64url(context.crypto.random(32));
  const link = await digest(context.crypto, 'link', utf8(token));
  await listLink(context, tenant, grant.subjectId, link);
  return append<IssuedLink>(context, { tenant, subject: linkLog(link) }, async () => {
    const event = {
      kind: 'delivered' as const,
      message,
      channel,
      about,
      link,
      recordedBy: 'system' as const,
      effectiveAt: toInstant(context.clock()),
    };
    return {
      submissionId: context.ids(),
      drafts: [{ event, envelope: { link: grant } }],
      derive: () => ({ rows: [], state: 'internal' }),
      result: () => ({ token, link }),
    };
  });
}
