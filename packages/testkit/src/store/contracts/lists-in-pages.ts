import type { ContactableQuery, StandingRow } from '@unticked/core';
import { assertRejects } from '../../assert/assert-rejects.js';
import { assertSame } from '../../assert/assert-same.js';
import { absentHead } from '../absent-head.js';
import { append } from '../append.js';
import { badLimits } from '../bad-limits.js';
import type { Bench, Contract } from '../contract.js';

const row: StandingRow = { purposeId: 'news', channel: 'email', open: 1, epoch: 1, decidedSeq: 1, until: null };
const ways = ['row', 'subject'] as const;

const seeded = async ({ store }: Bench, count: number): Promise<readonly string[]> => {
  const ids = Array.from({ length: count }, (_, index) => `s${(index * 7) % count}`);
  for (const subject of ids) await append(store, { tenant: 't', subject }, absentHead, { rows: [row] });
  return [...ids].sort();
};

const page = ({ store }: Bench, by: ContactableQuery['by'], after: string, limit: number): Promise<readonly string[]> =>
  store.contactable('t', { purposeId: 'news', channel: 'email', by, epoch: 1, at: '', after, limit });

const walk = async (bench: Bench, by: ContactableQuery['by'], limit: number): Promise<(readonly string[])[]> => {
  const pages: (readonly string[])[] = [];
  let last: readonly string[];
  do {
    last = await page(bench, by, pages.at(-1)?.at(-1) ?? '', limit);
    pages.push(last);
  } while (last.length === limit && pages.length < 50);
  return pages;
};

export const listsInPages: Contract = {
  guarantee: 'pages through the contact list',
  cases: [
    ...ways.flatMap((by) => [
      {
        title: `by ${by}, three pages and a bit hold each subject once, and again in the same order`,
        needs: ['contactable'] as const,
        run: async (bench: Bench) => {
          const ids = await seeded(bench, 23);
          const pages = await walk(bench, by, 7);
          assertSame(
            'the lengths of the pages',
            pages.map(({ length }) => length),
            [7, 7, 7, 2],
          );
          assertSame('everybody', pages.flat().sort(), ids);
          assertSame('the second walk', await walk(bench, by, 7), await walk(bench, by, 7));
        },
      },
      {
        title: `by ${by}, whoever withdraws ahead of the walk is not on a later page, and nobody else is lost`,
        needs: ['contactable'] as const,
        run: async (bench: Bench) => {
          await seeded(bench, 10);
          const [order] = await walk(bench, by, 1000);
          const first = await page(bench, by, '', 4);
          for (const subject of [order?.[2], order?.[6]]) {
            const head = { seq: 1, hash: 'sha256-a-1' };
            const ref = { tenant: 't', subject: subject ?? '' };
            await append(bench.store, ref, head, { rows: [{ ...row, open: 0 }] });
          }
          const rest = await page(bench, by, first.at(-1) ?? '', 1000);
          assertSame(
            'the rest',
            rest,
            order?.filter((_, index) => index > 3 && index !== 6),
          );
        },
      },
      {
        title: `by ${by}, limits that are not numbers of the contract are refused as \`invalid\``,
        needs: ['contactable'] as const,
        run: async (bench: Bench) => {
          await seeded(bench, 2);
          for (const limit of badLimits) {
            await assertRejects(`limit ${limit}`, 'invalid', () => page(bench, by, '', limit));
          }
        },
      },
    ]),
  ],
};
