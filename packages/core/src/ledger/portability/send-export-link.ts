import { addDuration, isDuration } from '../../canonical/duration.js';
import { ConsentError } from '../../errors/consent-error.js';
import { invalidAt } from '../../errors/invalid-at.js';
import { pickLocale } from '../../form/pick-locale.js';
import type { Channel } from '../../model/channel.js';
import type { ExportGrant, SentExport } from '../../model/export-link.js';
import { linkLog } from '../../model/subject-id.js';
import { append, nowFor } from '../append.js';
import { codeMac } from '../links/code-mac.js';
import { issueLink } from '../links/issue-link.js';
import { sixDigits } from '../links/six-digits.js';
import { saysOfJoining } from '../merging/says-of-joining.js';
import { maskAddress } from '../preferences/mask-address.js';
import { readKept } from '../read-kept.js';
import { readTrusted } from '../read-trusted.js';
import type { Session } from '../session.js';
import { noteMessage } from './note-message.js';

export interface ExportLinkInput extends Partial<ExportGrant> {
  readonly subjectId: string;
  readonly channel: Channel;
  /** The host's own record of where this person can be reached, from its server. */
  readonly contactPoints?: Readonly<Partial<Record<Channel, string>>>;
  /** ISO 8601 duration. @default 'P7D' */
  readonly validFor?: string;
}

/** More would be a copy for everybody who ever sees the message. */
const MOST_DOWNLOADS = 10;

/** Makes a link and a code for it, and sends the link alone. See `Portability.sendExportLink`. */
export async function sendExportLink(
  session: Session,
  { subjectId: asked, channel, contactPoints = {}, validFor = 'P7D', downloads = 3, ...grant }: ExportLinkInput,
): Promise<SentExport> {
  const { context, tenant } = session;
  const { deliver } = context;
  const [key] = context.presentationKeys;
  if (!deliver) throw new ConsentError('unsupported', { params: { needs: 'deliver' } });
  if (!key) throw new ConsentError('unsupported', { params: { needs: 'presentationKeys' } });
  if (!isDuration(validFor)) throw new ConsentError('invalid', { path: '/validFor' });
  if (!Number.isInteger(downloads) || downloads < 1 || downloads > MOST_DOWNLOADS)
    throw new ConsentError('invalid', { path: '/downloads' });
  const to = contactPoints[channel]?.trim();
  if (!to) throw invalidAt('address_missing', '/channel');
  const { entries, head, ref } = await readTrusted(context, { tenant, subject: asked }, (reading, ref) =>
    readKept(reading, ref, saysOfJoining),
  );
  const subjectId = ref.subject;
  const until = addDuration(nowFor(context, entries), validFor);
  const about = { message: 'export', channel, about: [] } as const;
  const { token, link } = await issueLink(context, tenant, about, {
    subjectId,
    until,
    address: { channel, to },
    after: head.seq,
    export: { downloads, ...grant },
  });
  const code = sixDigits(context.crypto);
  const mac = await codeMac(context, key, link, code);
  await append<void>(context, { tenant, subject: linkLog(link) }, async (log) => ({
    submissionId: context.ids(),
    drafts: [
      {
        event: {
          kind: 'delivered',
          ...about,
          message: 'code',
          link,
          recordedBy: 'system',
          effectiveAt: nowFor(context, log.entries),
        },
        envelope: { code: { mac, until } },
      },
    ],
    derive: () => ({ rows: [], state: 'internal' }),
    result: () => undefined,
  }));
  const { timeline } = await context.registry.load(tenant);
  const policy = timeline.at(-1)?.policy;
  const controller = policy?.controllers[0];
  try {
    await deliver({
      kind: 'export',
      tenant,
      subjectId,
      channel,
      to,
      locale: policy ? pickLocale(policy, grant.locale) : (grant.locale ?? 'en'),
      token,
      until,
      purposes: [],
      controller: { name: controller?.name ?? '', address: controller?.address ?? '' },
    });
  } catch (error) {
    context.onUndelivered({ kind: 'export', subjectId, channel }, error);
    throw new ConsentError('unavailable', { cause: error });
  }
  await noteMessage(session, { subjectId, message: 'export', channel, link });
  return { code, until, downloads, to: maskAddress(to) };
}
