const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Uint8Array(128).fill(255);
for (let index = 0; index < 64; index++) values[alphabet.charCodeAt(index)] = index;

/** Bytes as base64url without padding (RFC 4648 section 5). */
export function base64url(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    const block = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += alphabet.charAt(block >> 18) + alphabet.charAt((block >> 12) & 63);
    if (b !== undefined) text += alphabet.charAt((block >> 6) & 63);
    if (c !== undefined) text += alphabet.charAt(block & 63);
  }
  return text;
}

/** The bytes of a base64url text, or `undefined` if it is not one that `base64url` would have written. */
export function fromBase64url(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let block = 0;
  let bits = 0;
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    const value = values[text.charCodeAt(index)] ?? 255;
    if (value === 255) return undefined;
    block = ((block << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (block >> bits) & 0xff;
    }
  }
  // Left-over bits that are not zero would give two spellings of the same bytes.
  return text.length % 4 === 1 || (block & ((1 << bits) - 1)) !== 0 ? undefined : bytes;
}
