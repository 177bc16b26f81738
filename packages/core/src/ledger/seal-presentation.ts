import { andThen } from '../canonical/and-then.js';
import { base64url } from '../canonical/base64url.js';
import { canonicalJson } from '../canonical/canonical-json.js';
import type { CryptoPort, MaybePromise } from '../canonical/crypto-port.js';
import { isSameText } from '../canonical/is-same-text.js';
import { utf8 } from '../canonical/utf8.js';
import type { Presentation } from '../model/presentation.js';

/** What the seal says of a presentation. `claimed`: this ledger has no keys, so it takes the caller's word. */
export type SealState = 'sealed' | 'bad' | 'missing' | 'claimed';

const sealed = (tenant: string, { seal: _, id, ...shown }: Presentation): Uint8Array =>
  utf8(canonicalJson({ v: 1, tenant, presentationId: id, ...shown }));

const mac = (crypto: CryptoPort, key: Uint8Array, bytes: Uint8Array): MaybePromise<string> =>
  andThen(crypto.hmac(key, bytes), base64url);

/** HMAC-SHA-256 over what was shown, to which tenant, and when; not over whom it is about, so that a new person can be asked. */
export async function sealPresentation(
  crypto: CryptoPort,
  keys: readonly Uint8Array[],
  tenant: string,
  presentation: Presentation,
): Promise<Presentation> {
  const [key] = keys;
  return key ? { ...presentation, seal: await mac(crypto, key, sealed(tenant, presentation)) } : presentation;
}

/** Whether one of the keys made the seal (UO-S02). */
export async function sealStateOf(
  crypto: CryptoPort,
  keys: readonly Uint8Array[],
  tenant: string,
  presentation: Presentation,
): Promise<SealState> {
  if (keys.length === 0) return 'claimed';
  if (presentation.seal === undefined) return 'missing';
  const bytes = sealed(tenant, presentation);
  for (const key of keys) if (isSameText(await mac(crypto, key, bytes), presentation.seal)) return 'sealed';
  return 'bad';
}
