/** 28 random characters, 128 bits of chance. By `getRandomValues`, which pages on plain http have too. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) => word.toString(36).padStart(7, '0')).join('');
