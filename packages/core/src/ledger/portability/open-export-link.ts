import type { Digest } from '../../canonical/digest.js';
import { isSameText } from '../../canonical/is-same-text.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { Channel } from '../../model/channel.js';
import type { ExportGrant } from '../../model/export-link.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { linkLog } from '../../model/subject-id.js';
import { append, nowFor } from '../append.js';
import { openPreferenceLink } from '../preferences/open-preference-link.js';
import { isCode, macOf } from '../preferences/request-code.js';
import type { Session } from '../session.js';

/** A download that may begin. */
export interface OpenedExport {
  readonly subjectId: string;
  readonly link: Digest;
  readonly channel: Channel;
  readonly grant: ExportGrant;
  /** 1 for the first. */
  readonly download: number;
}

/** Guesses for one link; then it is good for nothing. */
const MOST_TRIES = 5;

const outcomes = (entries: readonly LoggedEvent[], outcome: 'right' | 'wrong'): number =>
  entries.filter(({ event }) => event !== 'unreadable' && event.kind === 'code_entered' && event.outcome === outcome)
    .length;

/** Compares the code of a download link, and counts the try before it tells. See `Portability.openExportLink`. */
export async function openExportLink(
  session: Session,
  { token, code }: { readonly token: string; readonly code: string },
): Promise<OpenedExport> {
  const { context, tenant } = session;
  const { link, subjectId, address, linkEntries } = await openPreferenceLink(session, token, ['export']);
  const [first] = linkEntries;
  const grant = typeof first?.envelope === 'object' ? first.envelope.link?.export : undefined;
  if (!grant) throw new ConsentError('not_found');
  const macs = await Promise.all(context.presentationKeys.map((key) => macOf(context, key, link, code)));
  const tried = await append<{ readonly left: number } | { readonly download: number }>(
    context,
    { tenant, subject: linkLog(link) },
    async ({ entries }) => {
      const now = nowFor(context, entries);
      const sent = entries.findLast(isCode);
      const kept = typeof sent?.envelope === 'object' ? sent.envelope.code : undefined;
      const wrong = outcomes(entries, 'wrong');
      if (!sent || !kept || kept.until <= now || wrong >= MOST_TRIES) throw new ConsentError('code_expired');
      const taken = outcomes(entries, 'right');
      if (taken >= grant.downloads) throw new ConsentError('link_spent');
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
        result: () => (outcome === 'right' ? { download: taken + 1 } : { left: MOST_TRIES - wrong - 1 }),
      };
    },
  );
  if ('left' in tried) throw new ConsentError('wrong_code', { params: { left: tried.left } });
  return { subjectId, link, channel: address.channel, grant, download: tried.download };
}
