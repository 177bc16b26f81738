import type { Actor } from '@unticked/core';

/** Somebody who answers for themselves. @param parts what matters to the test, such as `id` or `tenant` */
export const aPerson = (parts: Partial<Omit<Actor, 'type'>> = {}): Actor => ({
  id: 'person-1',
  ...parts,
  type: 'person',
});
