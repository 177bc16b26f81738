import type { RenderNotice } from '../status-notice/notice-context.js';
import { PreferenceCenterHeld } from './preference-center-held.js';
import { PreferenceCenterItems } from './preference-center-items.js';
import { PreferenceCenterNothing } from './preference-center-nothing.js';
import { PreferenceCenterRoot, type PreferenceCenterRootProps } from './preference-center-root.js';
import { PreferenceCenterState } from './preference-center-state.js';

export interface PreferenceCenterProps extends Omit<PreferenceCenterRootProps, 'children'> {
  /** Lets the person see everything held, behind a code: `renderStatus` of `@unticked/core`. @default they cannot */
  readonly render?: RenderNotice | undefined;
}

/** The page behind a link in a message: the address, what may be done with it, and an end to all advertising. */
export function PreferenceCenterDefault({ render, ...props }: PreferenceCenterProps) {
  return (
    <PreferenceCenterRoot {...props}>
      <PreferenceCenterState />
      <PreferenceCenterItems />
      <PreferenceCenterNothing />
      {render && <PreferenceCenterHeld render={render} />}
    </PreferenceCenterRoot>
  );
}
