import { request } from './request.js';

interface Found {
  readonly total: number;
  readonly lines: readonly { readonly id: string }[];
}

/** The ids of all customers that the shop has, a page at a time. */
export async function everyCustomerId(): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let page = 1; ; page += 1) {
    const { total, lines } = await request<Found>('POST', '/api/customers/search', { search: '', page });
    ids.push(...lines.map(({ id }) => id));
    if (lines.length === 0 || ids.length >= total) return ids;
  }
}
