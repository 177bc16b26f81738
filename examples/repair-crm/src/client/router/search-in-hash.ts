/** What is looked for stands behind the `#`, which no browser sends: Back brings it back, and no server's log keeps it. */
export const hashOf = (search: string): string => (search === '' ? '' : `#${new URLSearchParams({ q: search })}`);

export const searchIn = (hash: string): string => new URLSearchParams(hash.slice(1)).get('q') ?? '';
