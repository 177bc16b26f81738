import { AccessStatementHandOver } from './access-statement-hand-over.js';
import { AccessStatementMake } from './access-statement-make.js';
import { AccessStatementPaper, type AccessStatementPaperProps } from './access-statement-paper.js';
import { AccessStatementRoot, type AccessStatementRootProps } from './access-statement-root.js';

export interface AccessStatementProps extends Omit<AccessStatementRootProps, 'children'>, AccessStatementPaperProps {}

/** What is held of one person as a document for them: made, printed, handed over and written down. */
export function AccessStatementDefault({ letterhead, ...props }: AccessStatementProps) {
  return (
    <AccessStatementRoot {...props}>
      <AccessStatementMake />
      <AccessStatementPaper letterhead={letterhead} />
      <AccessStatementHandOver />
    </AccessStatementRoot>
  );
}
