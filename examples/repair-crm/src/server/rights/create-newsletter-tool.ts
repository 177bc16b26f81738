import { existsSync, readFileSync } from 'node:fs';
import type { ChangeToMake } from '@unticked/core';
import { writeWhole } from '../write-whole.js';

export interface Reader {
  readonly customerId: string;
  readonly name: string;
  readonly email: string;
  /** When they got the news first. */
  readonly since?: string;
}

interface Kept {
  /** To be set in the file, to see what an erasure or a rectification does then. */
  readonly answers: 'at_once' | 'read_only' | 'with_an_error' | 'never';
  readonly readers: readonly Reader[];
}

/** A system that is not the shop's own: it keeps who got the news in a file of its own, and may be down or slow. */
export function createNewsletterTool(file: string) {
  const read = (): Kept =>
    existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { answers: 'at_once', readers: [] };
  const write = (kept: Kept): void => writeWhole(file, kept);
  const without = (ids: readonly string[], readers: readonly Reader[]) =>
    readers.filter(({ customerId }) => !ids.includes(customerId));
  const answering = async (signal: AbortSignal): Promise<Kept> => {
    const kept = read();
    if (kept.answers === 'with_an_error') throw new Error('the newsletter tool is down');
    if (kept.answers === 'never')
      await new Promise((_, fail) => signal.addEventListener('abort', () => fail(new Error('too slow'))));
    return kept;
  };
  const changing = async (signal: AbortSignal): Promise<Kept> => {
    const kept = await answering(signal);
    if (kept.answers === 'read_only') throw new Error('the newsletter tool is being mended');
    return kept;
  };
  return {
    /** @param since if they are no reader yet */
    keep: (reader: Omit<Reader, 'since'>, since: string): void => {
      const kept = read();
      const before = kept.readers.find(({ customerId }) => customerId === reader.customerId);
      const readers = without([reader.customerId], kept.readers);
      write({ ...kept, readers: [...readers, { ...reader, since: before?.since ?? since }] });
    },
    readerIds: async (signal: AbortSignal): Promise<readonly string[]> =>
      (await answering(signal)).readers.map(({ customerId }) => customerId),
    readersAmong: async (ids: readonly string[], signal: AbortSignal): Promise<readonly Reader[]> =>
      (await answering(signal)).readers.filter(({ customerId }) => ids.includes(customerId)),
    /** One value of one reader; what is right already stays. */
    correct: async (
      ids: readonly string[],
      { item, column, before, after }: ChangeToMake,
      signal: AbortSignal,
    ): Promise<void> => {
      const kept = await changing(signal);
      const found = kept.readers.filter(({ customerId }) => ids.includes(customerId))[item];
      if (!found || (column !== 'name' && column !== 'email')) throw new Error('no such reader');
      if (found[column] === after) return;
      if (found[column] !== before) throw new Error('something else stands there by now');
      const readers = kept.readers.map((one) => (one === found ? { ...one, [column]: after } : one));
      write({ ...kept, readers });
    },
    forget: async (ids: readonly string[], signal: AbortSignal): Promise<void> => {
      const kept = await changing(signal);
      write({ ...kept, readers: without(ids, kept.readers) });
    },
  };
}

export type NewsletterTool = ReturnType<typeof createNewsletterTool>;
