import { expect, it } from 'vitest';
import { newId } from './new-id.js';

it('makes 22 characters of base64url, each time others', () => {
  const ids = Array.from({ length: 200 }, newId);
  expect(new Set(ids).size).toBe(200);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
});
