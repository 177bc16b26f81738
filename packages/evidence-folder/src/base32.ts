const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** A text as a name that every file system keeps apart, whatever its case, dots or slashes (RFC 4648 section 6, without padding). */
export function base32(text: string): string {
  let bits = '';
  for (const byte of new TextEncoder().encode(text)) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** The text again. */
export function fromBase32(name: string): string {
  const bits = [...name].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
