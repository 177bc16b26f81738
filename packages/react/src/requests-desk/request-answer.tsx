import type { RightsRequest } from '@unticked/core';
import { AccessStatementDialog } from '../access-statement/access-statement-dialog.js';
import { ConsentStopDefault } from '../consent-stop/consent-stop-default.js';
import { DataExportDialog } from '../data-export/data-export-dialog.js';
import { ProcessingRestrictionDefault } from '../processing-restriction/processing-restriction-default.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { RectificationDialog } from '../rectification/rectification-dialog.js';
import { deskContext } from './desk-context.js';

export interface RequestAnswerProps {
  readonly request: RightsRequest;
}

/** What answers an open request, one press away. What came of it is shown once that closes. */
export function RequestAnswer({ request: { id, type, state, subjectId } }: RequestAnswerProps) {
  const { now } = deskContext.use('RequestsDesk.Request');
  const { client, scope } = useConsentContext('RequestsDesk.Request');
  if (state !== 'open' || subjectId === null) return null;
  const dialog = {
    subjectId,
    request: id,
    now,
    onClose: () => void client.invalidateQueries({ queryKey: rightsKeys.requests(scope) }),
  };
  switch (type) {
    case 'access':
      return <AccessStatementDialog {...dialog} />;
    case 'portability':
      return <DataExportDialog {...dialog} />;
    case 'rectification':
      return <RectificationDialog {...dialog} />;
    case 'restriction':
      return <ProcessingRestrictionDefault subjectId={subjectId} />;
    case 'objection':
      // Advertising ends at once (GDPR Art. 21(3)); for all else use is restricted until the reasons are weighed (Art. 18(1)(d)).
      return (
        <>
          <ConsentStopDefault subjectId={subjectId} />
          <ProcessingRestrictionDefault subjectId={subjectId} />
        </>
      );
    // What an erasure would do is in the steps, since nothing of it is done before they are identified.
    case 'erasure':
      return null;
  }
}
