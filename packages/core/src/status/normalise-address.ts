/** Two spellings of one e-mail address or number become the same text. Letters of a postal address only lose case and spaces. */
export function normaliseAddress(address: string): string {
  const trimmed = address.trim().toLowerCase();
  return /^\+?[\d\s()/.-]+$/.test(trimmed) ? trimmed.replace(/[\s()/.-]/g, '') : trimmed.replace(/\s+/g, ' ');
}
