import type { RightsRequest } from '@unticked/core';
import { AccessStatementDialog } from '../access-statement/access-statement-dialog.js';
import { DataExportDialog } from '../data-export/data-export-dialog.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { deskContext } from './desk-context.js';

export interface RequestAnswerProps {
  readonly request: RightsRequest;
}

/** What answers an open request, one press away: the statement, or the data to take along. What was handed over is shown once it closes. */
export function RequestAnswer({ request: { id, type, state, subjectId } }: RequestAnswerProps) {
  const { now } = deskContext.use('RequestsDesk.Request');
  const { client, scope } = useConsentContext('RequestsDesk.Request');
  if (state !== 'open' || subjectId === null || (type !== 'access' && type !== 'portability')) return null;
  const onClose = () => void client.invalidateQueries({ queryKey: rightsKeys.requests(scope) });
  const Dialog = type === 'access' ? AccessStatementDialog : DataExportDialog;
  return <Dialog subjectId={subjectId} request={id} now={now} onClose={onClose} />;
}
