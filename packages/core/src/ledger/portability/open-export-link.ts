import type { Digest } from '../../canonical/digest.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { Channel } from '../../model/channel.js';
import type { ExportGrant } from '../../model/export-link.js';
import { saysOfLinks } from '../links/says-of-links.js';
import { tryCode } from '../links/try-code.js';
import { openPreferenceLink } from '../preferences/open-preference-link.js';
import { readKept } from '../read-kept.js';
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

/** A code is good for so many downloads as its link was made for. See `Portability.openExportLink`. */
export async function openExportLink(
  session: Session,
  { token, code }: { readonly token: string; readonly code: string },
): Promise<OpenedExport> {
  const { link, subjectId, address, linkEntries } = await openPreferenceLink(
    session,
    token,
    ['export'],
    (context, ref) => readKept(context, ref, saysOfLinks()),
  );
  const [first] = linkEntries;
  const grant = typeof first?.envelope === 'object' ? first.envelope.link?.export : undefined;
  if (!grant) throw new ConsentError('not_found');
  const download = await tryCode(session, { link, code, times: grant.downloads, spent: 'link_spent' });
  return { subjectId, link, channel: address.channel, grant, download };
}
