import { addDuration } from '../../canonical/duration.js';
import type { Instant } from '../../canonical/instant.js';
import type { Channel } from '../../model/channel.js';
import type { MessageKind } from '../../model/message-kind.js';
import { nowFor } from '../append.js';
import type { LedgerContext } from '../ledger-context.js';
import { issueLink } from '../links/issue-link.js';
import { readTrusted } from '../read-trusted.js';

/** Whom a link is for. */
export interface PreferenceLinkQuestion {
  readonly subjectId: string;
  readonly channel: Channel;
  /** The address or number that the message goes to, from the host's own record: the link is for this one alone. */
  readonly to: string;
}

/** A link that exists: its token goes into the message and nowhere else. */
export interface PreferenceLink {
  readonly token: string;
  readonly until: Instant;
}

/**
 * Makes a link to somebody's answers, which remembers how long their log was.
 * @param validFor ISO 8601 duration from now
 */
export async function issuePreferenceLink(
  context: LedgerContext,
  tenant: string,
  { subjectId: asked, channel, to }: PreferenceLinkQuestion,
  message: Extract<MessageKind, 'preferences' | 'one_click' | 'held'>,
  { validFor, purposeId }: { readonly validFor: string; readonly purposeId?: string | undefined },
): Promise<PreferenceLink> {
  const { entries, head, ref } = await readTrusted(context, { tenant, subject: asked });
  const subjectId = ref.subject;
  const until = addDuration(nowFor(context, entries), validFor);
  const { token } = await issueLink(
    context,
    tenant,
    { message, channel, about: [] },
    { subjectId, until, address: { channel, to }, after: head.seq, ...(purposeId === undefined ? {} : { purposeId }) },
  );
  return { token, until };
}
