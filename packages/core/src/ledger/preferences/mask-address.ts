const ends = (text: string): string =>
  text.length < 4 ? `${text.slice(0, 1)}…` : `${text.slice(0, 1)}…${text.slice(-1)}`;

/**
 * An address or number of which its owner knows again what it is, and nobody else reads it: `maria@mail.example` becomes
 * `m…a@m…e`, a number keeps its last two digits.
 */
export function maskAddress(address: string): string {
  const text = address.trim();
  const at = text.lastIndexOf('@');
  if (at > 0) return `${ends(text.slice(0, at))}@${ends(text.slice(at + 1))}`;
  return /^\+?[\d\s()/.-]+$/.test(text) ? `…${text.replace(/\D/g, '').slice(-2)}` : ends(text);
}
