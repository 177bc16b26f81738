import type { HeldViewProps } from '../held-view/held-view-default.js';
import { HeldViewDesk } from '../held-view/held-view-desk.js';
import { AccessStatementDefault, type AccessStatementProps } from './access-statement-default.js';

export interface AccessStatementDeskProps
  extends Omit<AccessStatementProps, 'held' | 'mask'>,
    Pick<HeldViewProps, 'access' | 'onWrong' | 'answersAt'> {}

/** All that is held of one person, what is left out of it, and the statement of the rest: for a page of its own, or a dialog. */
export function AccessStatementDesk({ access, onWrong, answersAt, ...props }: AccessStatementDeskProps) {
  return (
    <HeldViewDesk subjectId={props.subjectId} access={access} onWrong={onWrong} answersAt={answersAt}>
      {(looked) => <AccessStatementDefault {...props} {...looked} />}
    </HeldViewDesk>
  );
}
