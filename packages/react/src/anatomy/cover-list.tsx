import type { CoverCell } from './cover-key.js';
import { gather } from './gather.js';
import { WhatFor } from './what-for.js';

export interface CoverListProps {
  readonly cells: readonly CoverCell[];
  readonly titleOf: (purposeId: string) => string;
}

/** What a text covers, a purpose a line: "News by e-mail and SMS". `data-unticked="cover-list"`. */
export function CoverList({ cells, titleOf }: CoverListProps) {
  return (
    <ul data-unticked="cover-list">
      {gather(cells, ({ purposeId }) => purposeId).map((group) => (
        <li key={group[0].purposeId}>
          <WhatFor title={titleOf(group[0].purposeId)} channels={group.map(({ channel }) => channel)} />
        </li>
      ))}
    </ul>
  );
}
