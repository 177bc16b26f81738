import type { Held, Mask } from '@unticked/core';
import { useState } from 'react';
import { HeldViewDefault, type HeldViewProps } from '../held-view/held-view-default.js';
import { AccessStatementDefault, type AccessStatementProps } from './access-statement-default.js';

export interface AccessStatementDeskProps
  extends Omit<AccessStatementProps, 'held' | 'mask'>,
    Pick<HeldViewProps, 'access'> {}

/** All that is held of one person, what is left out of it, and the statement of the rest: for a page of its own, or a dialog. `data-unticked="statement-desk"`. */
export function AccessStatementDesk({ access, ...props }: AccessStatementDeskProps) {
  const [held, setHeld] = useState<Held>();
  const [mask, setMask] = useState<readonly Mask[]>([]);
  return (
    <div data-unticked="statement-desk">
      <HeldViewDefault
        subjectId={props.subjectId}
        access={access}
        onRead={(read) => {
          if (read.fingerprint !== held?.fingerprint) setMask([]);
          setHeld(read);
        }}
        onMaskChange={setMask}
      />
      <AccessStatementDefault {...props} held={held} mask={mask} />
    </div>
  );
}
