import type { RenderNotice } from '../status-notice/notice-context.js';
import { PreferenceCenterHeld } from './preference-center-held.js';
import { PreferenceCenterItems } from './preference-center-items.js';
import { PreferenceCenterNothing } from './preference-center-nothing.js';
import { type CenterProps, PreferenceCenterRoot } from './preference-center-root.js';
import { PreferenceCenterState } from './preference-center-state.js';
import type { WhoseAnswers } from './whose-answers.js';

export type PreferenceCenterProps = Omit<CenterProps, 'children'> &
  WhoseAnswers & {
    /** Lets the person see everything held, behind a code or their login: `renderStatus` of `@unticked/core`. @default they cannot */
    readonly render?: RenderNotice | undefined;
  };

/** A person's own page, by a link or signed in: what may be done, an end to all advertising, and everything held. */
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
