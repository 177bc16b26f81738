import { SystemInventoryActions } from './system-inventory-actions.js';
import { SystemInventoryFilter } from './system-inventory-filter.js';
import { SystemInventoryFindings } from './system-inventory-findings.js';
import { SystemInventoryParties } from './system-inventory-parties.js';
import { SystemInventoryRoot, type SystemInventoryRootProps } from './system-inventory-root.js';
import { SystemInventoryState } from './system-inventory-state.js';
import { SystemInventorySystems } from './system-inventory-systems.js';

export type SystemInventoryProps = Omit<SystemInventoryRootProps, 'children'>;

/** The record of processing activities, for a page of staff's own. */
export function SystemInventoryDefault(props: SystemInventoryProps) {
  return (
    <SystemInventoryRoot {...props}>
      <SystemInventoryState />
      <SystemInventoryFindings />
      <SystemInventoryParties />
      <SystemInventoryActions />
      <SystemInventoryFilter />
      <SystemInventorySystems />
    </SystemInventoryRoot>
  );
}
