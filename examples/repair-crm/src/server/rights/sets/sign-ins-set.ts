import type { DataSet } from '@unticked/core';
import type { Tables } from '../../tables/open-tables.js';
import { sinceFirst } from './since-first.js';
import { wordsOfSets } from './words-of-sets.js';

const { title, why, columns, until } = wordsOfSets.signIns;

/** The codes that let them into their own page, and how long they are in. */
export function signInsSet({ portal }: Pick<Tables, 'portal'>, subjects: readonly string[]): DataSet {
  const kept = subjects.map((id) => portal.keptOf(id));
  const codes = kept.flatMap((one) => one.codes);
  const sessions = kept.flatMap((one) => one.sessions);
  const items = [
    ...codes.map(({ sentAt, until }) => ({ codeSentAt: sentAt, codeUntil: until })),
    ...sessions.map((signedInUntil) => ({ signedInUntil })),
  ];
  return {
    id: 'sign_ins',
    title,
    why,
    columns,
    items,
    until,
    ...sinceFirst(codes.map(({ sentAt }) => sentAt)),
  };
}
