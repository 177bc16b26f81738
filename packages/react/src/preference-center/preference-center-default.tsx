import { PreferenceCenterItems } from './preference-center-items.js';
import { PreferenceCenterNothing } from './preference-center-nothing.js';
import { PreferenceCenterRoot, type PreferenceCenterRootProps } from './preference-center-root.js';
import { PreferenceCenterState } from './preference-center-state.js';

export type PreferenceCenterProps = Omit<PreferenceCenterRootProps, 'children'>;

/** The page behind a link in a message: the address, what may be done with it, and an end to all advertising. */
export function PreferenceCenterDefault(props: PreferenceCenterProps) {
  return (
    <PreferenceCenterRoot {...props}>
      <PreferenceCenterState />
      <PreferenceCenterItems />
      <PreferenceCenterNothing />
    </PreferenceCenterRoot>
  );
}
