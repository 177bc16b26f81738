import type { Digest } from '../../canonical/digest.js';
import { isSameText } from '../../canonical/is-same-text.js';
import { ConsentError } from '../../errors/consent-error.js';
import type { LoggedEvent } from '../../model/logged-event.js';
import { linkLog } from '../../model/subject-id.js';
import { append, nowFor } from '../append.js';
import type { Session } from '../session.js';
import { codeMac } from './code-mac.js';
import { isCode } from './is-code.js';

/** Guesses for one code; then it is good for nothing. */
const MOST_TRIES = 5;

export interface CodeTry {
  readonly link: Digest;
  /** As it was typed. */
  readonly code: string;
  /** How often the right one counts. */
  readonly times: number;
  /** What is said once it has counted so often. */
  readonly spent: 'code_expired' | 'link_spent';
}

/** How often one code was tried so far, with that outcome. */
const triesOf = (entries: readonly LoggedEvent[], code: number, outcome: 'right' | 'wrong'): number =>
  entries.filter(
    ({ event }) =>
      event !== 'unreadable' && event.kind === 'code_entered' && event.code === code && event.outcome === outcome,
  ).length;

/**
 * Compares a code with the one that was last made for a link, and counts the try before it tells.
 * @returns 1 for the first time that it is right
 * @throws `wrong_code` with how many guesses are left; `code_expired`; what `spent` says
 */
export async function tryCode({ context, tenant }: Session, { link, code, times, spent }: CodeTry): Promise<number> {
  const macs = await Promise.all(context.presentationKeys.map((key) => codeMac(context, key, link, code)));
  const tried = await append<{ readonly left: number } | { readonly right: number }>(
    context,
    { tenant, subject: linkLog(link) },
    async ({ entries }) => {
      const now = nowFor(context, entries);
      const sent = entries.findLast(isCode);
      const kept = typeof sent?.envelope === 'object' ? sent.envelope.code : undefined;
      if (!sent || !kept || kept.until <= now) throw new ConsentError('code_expired');
      const wrong = triesOf(entries, sent.ref.seq, 'wrong');
      if (wrong >= MOST_TRIES) throw new ConsentError('code_expired');
      const right = triesOf(entries, sent.ref.seq, 'right');
      if (right >= times) throw new ConsentError(spent);
      const outcome = macs.some((mac) => isSameText(mac, kept.mac)) ? ('right' as const) : ('wrong' as const);
      const by = { recordedBy: 'person', effectiveAt: now } as const;
      return {
        submissionId: context.ids(),
        drafts: [{ event: { kind: 'code_entered', code: sent.ref.seq, outcome, ...by }, envelope: {} }],
        derive: () => ({ rows: [], state: 'internal' }),
        result: () => (outcome === 'right' ? { right: right + 1 } : { left: MOST_TRIES - wrong - 1 }),
      };
    },
  );
  if ('left' in tried) throw new ConsentError('wrong_code', { params: { left: tried.left } });
  return tried.right;
}
