import type { Actor } from '@unticked/core';

/** Somebody of the staff, who writes down what others say. @param parts what matters to the test, such as `name` or `tenant` */
export const aClerk = (parts: Partial<Omit<Actor, 'type'>> = {}): Actor => ({
  id: 'clerk-1',
  name: 'Eva K.',
  place: 'Linz shop',
  ...parts,
  type: 'staff',
});
