import type { Held, Mask } from '@unticked/core';
import { type ReactNode, useState } from 'react';
import { HeldViewDefault, type HeldViewProps } from './held-view-default.js';

/** What was looked at: nothing until every system has answered. */
export interface LookedAtHeld {
  readonly held: Held | undefined;
  /** What is about other people, and is left out. */
  readonly mask: readonly Mask[];
}

export interface HeldViewDeskProps extends Pick<HeldViewProps, 'subjectId' | 'access' | 'onWrong' | 'answersAt'> {
  /** What is done with it, below. */
  readonly children: (looked: LookedAtHeld) => ReactNode;
}

/** All that is held of one person and what is left out of it, once for everything that is handed over of it. `data-unticked="held-desk"`. */
export function HeldViewDesk({ subjectId, access, onWrong, answersAt, children }: HeldViewDeskProps) {
  const [held, setHeld] = useState<Held>();
  const [mask, setMask] = useState<readonly Mask[]>([]);
  return (
    <div data-unticked="held-desk">
      <HeldViewDefault
        subjectId={subjectId}
        access={access}
        onWrong={onWrong}
        answersAt={answersAt}
        onRead={(read) => {
          if (read.fingerprint !== held?.fingerprint) setMask([]);
          setHeld(read);
        }}
        onMaskChange={setMask}
      />
      {children({ held, mask })}
    </div>
  );
}
