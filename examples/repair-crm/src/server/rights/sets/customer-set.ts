import type { DataSet } from '@unticked/core';
import { contactPointsOf } from '../../consent/contact-points.js';
import type { Tables } from '../../tables/open-tables.js';
import { keptFor } from '../kept-for.js';
import { whoGetsData } from '../who-gets-data.js';
import { sinceFirst } from './since-first.js';
import { wordsOfSets } from './words-of-sets.js';

const { title, why, columns } = wordsOfSets.customer;

/** Each in itself. */
const languages = { en: 'English', de: 'Deutsch' };

const isCountry = (code: string): boolean => /^[A-Z]{2}$/i.test(code);

/** Each country by its name. */
const countryWords = (codes: readonly string[]) =>
  Object.fromEntries(
    codes.map((code) => [
      code,
      Object.fromEntries(
        ['en', 'de'].map((locale) => [locale, new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code]),
      ),
    ]),
  );

/** Who they are and how they are reached. */
export function customerSet({ customers }: Pick<Tables, 'customers'>, subjects: readonly string[]): DataSet {
  const found = subjects.flatMap((id) => customers.find(id) ?? []);
  const items = found.map((one) => ({
    number: one.number,
    name: one.name,
    ...contactPointsOf(one),
    ...(one.country && { country: one.country }),
    ...(one.born && { born: one.born }),
    language: languages[one.language],
    newsOnly: one.stage === 'lead',
    createdAt: one.createdAt,
  }));
  return {
    id: 'customer',
    title,
    why,
    columns,
    values: { country: countryWords(found.map(({ country }) => country).filter(isCountry)) },
    items,
    ground: 'contract',
    until: keptFor.words,
    ...sinceFirst(found.map(({ createdAt }) => createdAt)),
    recipients: [whoGetsData.taxAdviser],
  };
}
