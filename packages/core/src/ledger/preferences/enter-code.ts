import { isSameText } from '../../canonical/is-same-text.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { linkLog } from '../../model/subject-id.js';
import { append, nowFor } from '../append.js';
import type { Session } from '../session.js';
import { issuePreferenceLink, type PreferenceLink } from './issue-preference-link.js';
import { openPreferenceLink } from './open-preference-link.js';
import { isCode, macOf } from './request-code.js';

/** Guesses for one code; then it is good for nothing. */
const MOST_TRIES = 5;
const HELD_VALID = 'PT15M';

/** The outcomes of the tries for one code. */
const triesOf = (entries: readonly LoggedEvent[], code: number): readonly string[] =>
  entries.flatMap(({ event }) =>
    event !== 'unreadable' && event.kind === 'code_entered' && event.code === code ? [event.outcome] : [],
  );

/** Compares a code, and counts the try before it tells. See `PreferenceLinks.enterCode`. */
export async function enterCode(
  session: Session,
  { token, code }: { readonly token: string; readonly code: string },
): Promise<PreferenceLink> {
  const { context, tenant } = session;
  const { link, subjectId, address } = await openPreferenceLink(session, token, ['preferences']);
  const macs = await Promise.all(context.presentationKeys.map((key) => macOf(context, key, link, code)));
  const tried = await append<number | 'right'>(context, { tenant, subject: linkLog(link) }, async ({ entries }) => {
    const now = nowFor(context, entries);
    const sent = entries.findLast(isCode);
    const kept = typeof sent?.envelope === 'object' ? sent.envelope.code : undefined;
    const tries = sent ? triesOf(entries, sent.ref.seq) : [];
    if (!sent || !kept || kept.until <= now || tries.includes('right') || tries.length >= MOST_TRIES)
      throw new ConsentError('code_expired');
    const outcome = macs.some((mac) => isSameText(mac, kept.mac)) ? ('right' as const) : ('wrong' as const);
    const event = {
      kind: 'code_entered' as const,
      code: sent.ref.seq,
      outcome,
      recordedBy: 'person' as const,
      effectiveAt: now,
    };
    return {
      submissionId: context.ids(),
      drafts: [{ event, envelope: {} }],
      derive: () => ({ rows: [], state: 'internal' }),
      result: () => (outcome === 'right' ? outcome : MOST_TRIES - tries.length - 1),
    };
  });
  if (tried !== 'right') throw new ConsentError('wrong_code', { params: { left: tried } });
  return issuePreferenceLink(context, tenant, { subjectId, ...address }, 'held', { validFor: HELD_VALID });
}
