import { PublicInventoryParties } from './public-inventory-parties.js';
import { PublicInventoryRights } from './public-inventory-rights.js';
import { PublicInventoryRoot, type PublicInventoryRootProps } from './public-inventory-root.js';
import { PublicInventoryState } from './public-inventory-state.js';
import { PublicInventorySystems } from './public-inventory-systems.js';

export type PublicInventoryProps = Omit<PublicInventoryRootProps, 'children'>;

/** Where data is, for a page that anybody may read. */
export function PublicInventoryDefault(props: PublicInventoryProps) {
  return (
    <PublicInventoryRoot {...props}>
      <PublicInventoryState />
      <PublicInventoryParties />
      <PublicInventorySystems />
      <PublicInventoryRights />
    </PublicInventoryRoot>
  );
}
