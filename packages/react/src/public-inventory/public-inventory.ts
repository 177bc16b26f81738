import { PublicInventoryDefault } from './public-inventory-default.js';
import { PublicInventoryParties } from './public-inventory-parties.js';
import { PublicInventoryRights } from './public-inventory-rights.js';
import { PublicInventoryRoot } from './public-inventory-root.js';
import { PublicInventoryState } from './public-inventory-state.js';
import { PublicInventorySystems } from './public-inventory-systems.js';

/** What anybody may know of where data is. */
export const PublicInventory = /* @__PURE__ */ Object.assign(PublicInventoryDefault, {
  Root: PublicInventoryRoot,
  State: PublicInventoryState,
  Parties: PublicInventoryParties,
  Systems: PublicInventorySystems,
  Rights: PublicInventoryRights,
});
