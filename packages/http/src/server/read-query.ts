import { memberPath } from './member-path.js';
import { refuse } from './refuse.js';

/** What the parameters of all routes can say, once read. */
export interface Query {
  readonly purposes?: readonly string[];
  readonly locale?: string;
  readonly labelLocale?: string;
  readonly audience?: 'person' | 'clerk';
  readonly before?: number;
  readonly limit?: number;
  readonly subject?: 'new';
  readonly at?: string;
  readonly asOf?: string;
  readonly from?: number;
  readonly to?: number;
}

const pathOf = (name: string): string => memberPath(name, '/query');

const wrong = (name: string): never => {
  throw refuse('wrong_value', pathOf(name));
};

const count = (name: string, text: string): number => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : wrong(name));

const language = (name: string, text: string): string => (/^[A-Za-z0-9-]{1,35}$/.test(text) ? text : wrong(name));

const readers: Readonly<Record<keyof Query, (text: string) => Query>> = {
  purposes: (text) => ({ purposes: /^[a-z0-9_,-]{1,4096}$/.test(text) ? text.split(',') : wrong('purposes') }),
  locale: (text) => ({ locale: language('locale', text) }),
  labelLocale: (text) => ({ labelLocale: language('labelLocale', text) }),
  audience: (text) => ({ audience: text === 'person' || text === 'clerk' ? text : wrong('audience') }),
  before: (text) => ({ before: count('before', text) }),
  limit: (text) => ({ limit: count('limit', text) }),
  // Which instants there are, the ledger says.
  at: (text) => ({ at: text }),
  asOf: (text) => ({ asOf: text }),
  from: (text) => ({ from: count('from', text) }),
  to: (text) => ({ to: count('to', text) }),
  subject: (text) => ({ subject: text === 'new' ? text : wrong('subject') }),
};

/**
 * Reads the parameters that a route takes.
 * @throws `invalid` for any other (`?tenant=` is a mistake or an attempt), for one that is there twice, and for a wrong value.
 */
export function readQuery(given: URLSearchParams, allowed: readonly (keyof Query)[]): Query {
  const read = new Map<string, Query>();
  for (const [name, text] of given) {
    const known = allowed.find((one) => one === name);
    if (known === undefined) throw refuse('unknown_parameter', pathOf(name));
    if (read.has(name)) throw refuse('duplicate_parameter', pathOf(name));
    read.set(name, readers[known](text));
  }
  return Object.assign({}, ...read.values());
}
