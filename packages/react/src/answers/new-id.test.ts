import { expect, it } from 'vitest';
import { newId } from './new-id.js';

it('makes what the ledger takes for an id, each time another', () => {
  const ids = Array.from({ length: 200 }, newId);
  expect(new Set(ids).size).toBe(200);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{22,86}$/);
});
