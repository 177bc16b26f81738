import { HeldViewAccess, type RoleAccess } from './held-view-access.js';
import { HeldViewLooks } from './held-view-looks.js';
import { HeldViewRoot, type HeldViewRootProps } from './held-view-root.js';
import { HeldViewState } from './held-view-state.js';
import { HeldViewSystems } from './held-view-systems.js';

export interface HeldViewProps extends Omit<HeldViewRootProps, 'children'> {
  /** Who may see or do what, as the host declares it. @default not shown */
  readonly access?: readonly RoleAccess[] | undefined;
}

/** All that is held of one person, system by system as each answers, who looked, and who may. */
export function HeldViewDefault({ access, ...props }: HeldViewProps) {
  return (
    <HeldViewRoot {...props}>
      <HeldViewState />
      <HeldViewSystems />
      <HeldViewLooks />
      {access && <HeldViewAccess access={access} />}
    </HeldViewRoot>
  );
}
