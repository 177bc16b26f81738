import { addDuration } from '../../canonical/duration.js';
import { type Instant, toInstant, toMilliseconds } from '../../canonical/instant.js';
import { ConsentError } from '../../errors/consent-error.js';
import { pickLocale } from '../../form/pick-locale.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import type { Message } from '../../model/message.js';
import { linkLog } from '../../model/subject-id.js';
import { append, nowFor } from '../append.js';
import { codeMac } from '../links/code-mac.js';
import { isCode } from '../links/is-code.js';
import { sixDigits } from '../links/six-digits.js';
import type { Session } from '../session.js';
import { openPreferenceLink } from './open-preference-link.js';

const DAY = 86_400_000;
/** More codes in a day would be more guesses, and a nuisance to whoever reads that mailbox. */
const MOST_CODES = 3;
const CODE_VALID = 'PT10M';

const codesSince = (entries: readonly LoggedEvent[], now: Instant): number => {
  const since = toInstant(toMilliseconds(now) - DAY);
  return entries.filter((entry) => isCode(entry) && entry.event !== 'unreadable' && entry.event.recordedAt > since)
    .length;
};

/** Sends a code to the address of a link. See `PreferenceLinks.requestCode`. */
export async function requestCode(
  session: Session,
  { token, locale }: { readonly token: string; readonly locale?: string },
): Promise<{ readonly until: Instant }> {
  const { context, tenant } = session;
  const { deliver } = context;
  const [key] = context.presentationKeys;
  if (!deliver) throw new ConsentError('unsupported', { params: { needs: 'deliver' } });
  if (!key) throw new ConsentError('unsupported', { params: { needs: 'presentationKeys' } });
  const { link, subjectId, address } = await openPreferenceLink(session, token, ['preferences']);
  const code = sixDigits(context.crypto);
  const mac = await codeMac(context, key, link, code);
  const until = await append<Instant>(context, { tenant, subject: linkLog(link) }, async ({ entries }) => {
    const now = nowFor(context, entries);
    if (codesSince(entries, now) >= MOST_CODES) throw new ConsentError('too_often', { params: { most: MOST_CODES } });
    const good = addDuration(now, CODE_VALID);
    const event = {
      kind: 'delivered' as const,
      message: 'code' as const,
      channel: address.channel,
      about: [],
      link,
      recordedBy: 'person' as const,
      effectiveAt: now,
    };
    return {
      submissionId: context.ids(),
      drafts: [{ event, envelope: { code: { mac, until: good } } }],
      derive: () => ({ rows: [], state: 'internal' }),
      result: () => good,
    };
  });
  const { timeline } = await context.registry.load(tenant);
  const policy = timeline.at(-1)?.policy;
  const controller = policy?.controllers[0];
  const message: Message = {
    kind: 'code',
    tenant,
    subjectId,
    channel: address.channel,
    to: address.to,
    locale: policy ? pickLocale(policy, locale) : (locale ?? 'en'),
    token,
    until,
    code,
    purposes: [],
    controller: { name: controller?.name ?? '', address: controller?.address ?? '' },
  };
  try {
    await deliver(message);
  } catch (error) {
    context.onUndelivered({ kind: 'code', subjectId, channel: address.channel }, error);
    throw new ConsentError('unavailable', { cause: error });
  }
  return { until };
}
