import type { InventoryBlock } from '@unticked/core/rights';

/** Lines under headings. `data-unticked="inventory-block"`. */
export function Blocks({ blocks }: { readonly blocks: readonly InventoryBlock[] }) {
  return blocks.map(({ heading, lines }) => (
    <div key={heading} data-unticked="inventory-block">
      <h3>{heading}</h3>
      {[...new Set(lines)].map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
    </div>
  ));
}
