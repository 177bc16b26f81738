import { SystemInventoryActions } from './system-inventory-actions.js';
import { SystemInventoryDefault } from './system-inventory-default.js';
import { SystemInventoryFilter } from './system-inventory-filter.js';
import { SystemInventoryFindings } from './system-inventory-findings.js';
import { SystemInventoryParties } from './system-inventory-parties.js';
import { SystemInventoryRoot } from './system-inventory-root.js';
import { SystemInventoryState } from './system-inventory-state.js';
import { SystemInventorySystems } from './system-inventory-systems.js';

/** Which systems hold data, why, and what of that does not fit. */
export const SystemInventory = /* @__PURE__ */ Object.assign(SystemInventoryDefault, {
  Root: SystemInventoryRoot,
  State: SystemInventoryState,
  Findings: SystemInventoryFindings,
  Parties: SystemInventoryParties,
  Actions: SystemInventoryActions,
  Filter: SystemInventoryFilter,
  Systems: SystemInventorySystems,
});
