import { request } from './request.js';

interface Found {
  readonly pages: number;
  readonly lines: readonly { readonly id: string; readonly createdAt: string }[];
}

/** The ids of the customers that the shop had at an instant and still has, a page at a time. */
export async function customerIdsAsOf(asOf: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let page = 1; ; page += 1) {
    const { pages, lines } = await request<Found>('POST', '/api/customers/search', { search: '', page });
    ids.push(...lines.flatMap(({ id, createdAt }) => (createdAt <= asOf ? id : [])));
    if (page >= pages) return ids;
  }
}
