import { ConsentError } from '../../errors/consent-error.js';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * The two headers of a message by which a mail program offers one click (RFC 8058 section 3.1). Both must be covered by a valid
 * DKIM signature, and the message must not say anything else in a `List-Unsubscribe-Post` of its own.
 * @param url of the one-click route with the token of `oneClickLink` in it. This token has to be in the URL, since the mail
 * program knows nothing else; so it can only withdraw.
 * @throws `invalid` unless it is `https:` (on this machine itself `http:` will do)
 */
export function listUnsubscribeHeaders(url: string): {
  readonly 'List-Unsubscribe': string;
  readonly 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click';
} {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const isSafe = parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && LOOPBACK.test(parsed.hostname));
  if (!parsed || !isSafe) {
    const findings = [{ code: 'wrong_value', severity: 'error' as const, path: '/url', params: {} }];
    throw new ConsentError('invalid', { path: '/url', findings });
  }
  return {
    'List-Unsubscribe': `<${parsed.href}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
