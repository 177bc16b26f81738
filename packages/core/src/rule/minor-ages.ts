/** Below which age a guardian has to agree to an information society service, in one country (GDPR Art. 8(1)). */
export interface MinorAge {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** In years. */
  readonly age: number;
  /** The first day it holds. */
  readonly from: string;
  /** The first day it holds no more. */
  readonly until?: string;
  /** `read`: in an official summary. `unverified`: nobody has looked; nothing rests on it and it is not printed. */
  readonly verified: 'read' | 'unverified';
}

/** Where no country says less. */
export const HIGHEST_CHILD_AGE = 16;

const read = (age: number, countries: string): readonly MinorAge[] =>
  countries.split(' ').map((country) => ({ country, age, from: '2018-05-25', verified: 'read' }));

/** By country and date, as the European Commission summed up in SWD(2020) 115. A policy may say another by `childAge`. */
export const minorAges: readonly MinorAge[] = [
  ...read(13, 'BE EE FI GB LV MT PT SE'),
  ...read(14, 'AT BG CY ES IT LT'),
  ...read(15, 'CZ FR GR'),
  ...read(16, 'DE HR HU IE LU NL PL RO SK'),
  { country: 'DK', age: 13, from: '2018-05-25', until: '2024-01-01', verified: 'unverified' },
  { country: 'DK', age: 15, from: '2024-01-01', verified: 'unverified' },
  { country: 'SI', age: 15, from: '2018-05-25', verified: 'unverified' },
];
