import { DialogButton } from '../anatomy/dialog-button.js';
import { statement as english } from '../messages/en/statement.js';
import { useWords } from '../provider/use-words.js';
import { AccessStatementDesk, type AccessStatementDeskProps } from './access-statement-desk.js';

export interface AccessStatementDialogProps extends AccessStatementDeskProps {
  /** What the button says. @default "Everything held …" */
  readonly label?: string | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** A button, and behind it all that is held and the statement. No system is asked before it opens. */
export function AccessStatementDialog({ label, onClose, ...props }: AccessStatementDialogProps) {
  const words = useWords('AccessStatement.Dialog', 'statement', english);
  return (
    <DialogButton label={label ?? words.open} part="AccessStatement.Dialog" onClose={onClose}>
      {(close) => (
        <>
          {close}
          <AccessStatementDesk {...props} />
        </>
      )}
    </DialogButton>
  );
}
