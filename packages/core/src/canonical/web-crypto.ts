import type { CryptoPort } from './crypto-port.js';

const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/** The Web Cryptography API: the default. On plain-http pages browsers offer only `random`, which is all the widgets use. */
export const webCrypto: CryptoPort = {
  sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', owned(bytes))),
  hmac: async (key, bytes) => {
    const imported = await crypto.subtle.importKey('raw', owned(key), { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ]);
    return new Uint8Array(await crypto.subtle.sign('HMAC', imported, owned(bytes)));
  },
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
};
