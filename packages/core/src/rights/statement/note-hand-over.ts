import type { Ledger } from '../../ledger/ledger.js';

/** That it was handed over, for the log of the request. */
export interface HandOver {
  /** Of this person. */
  readonly request: string;
  /** 22 or more characters of base64url, made once; sending it again is harmless. */
  readonly id: string;
  /** "access statement, by post", at most 200 characters. */
  readonly how: string;
  /** What becomes of the request. @default 'open' */
  readonly outcome?: 'fulfilled' | 'open';
}

/** Writes into the log of the request that it was handed over, and that it is answered if so. Killed between the two, the next call goes on. */
export async function noteHandOver(ledger: Ledger, { request, id, how, outcome = 'open' }: HandOver): Promise<void> {
  const { state } = await ledger.takeRequestStep({ request, id, step: 'handed_over', handedOver: how });
  if (outcome === 'fulfilled' && state === 'open')
    await ledger.takeRequestStep({ request, id: `${id.slice(0, 82)}-end`, step: 'fulfilled' });
}
