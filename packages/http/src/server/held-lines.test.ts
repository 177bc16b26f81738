import type { SubjectRights } from '@unticked/core/rights';
import { expect, test } from 'vitest';
import { heldLines } from './held-lines.js';

type Held = SubjectRights['held'];

const subject = (held: Held): SubjectRights => ({ held }) as SubjectRights; // nothing else of it is asked
const system = { system: 'crm', title: { en: 'Customers' }, state: 'waiting' } as const;

test('what goes wrong after the first line ends the lines without a last one, and whoever answers hears of it', async () => {
  const { stream, ended } = await heldLines(
    subject(async (question) => {
      question?.onProgress?.(system);
      throw new Error('the disk is full');
    }),
  );
  const reader = stream.getReader();
  await expect(reader.read()).rejects.toThrow('the disk is full');
  await expect(ended).rejects.toThrow('the disk is full');
});

test('before the first line it is thrown', async () => {
  await expect(heldLines(subject(async () => Promise.reject(new Error('forbidden'))))).rejects.toThrow('forbidden');
});
