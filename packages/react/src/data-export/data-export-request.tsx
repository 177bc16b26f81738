import { refusalText } from '../anatomy/refusal-text.js';
import { Remark } from '../anatomy/remark.js';
import { Unread } from '../anatomy/unread.js';
import { RequestTakenIn } from '../answered-request/request-taken-in.js';
import { exportContext } from './export-context.js';

/** The request that it answers, and how its person is known. `data-unticked="export-request"`. */
export function DataExportRequest() {
  const { words, common, request, said, askedNow, identify, isUnknown, unreadId } =
    exportContext.use('DataExport.Request');
  return (
    <div data-unticked="export-request">
      {request.state === 'ready' && !isUnknown && (
        <RequestTakenIn
          part="DataExport.Request"
          request={request.value}
          isSaving={said.state === 'saving'}
          askedNow={askedNow}
          identify={identify}
          isMissing={false}
        />
      )}
      <div role="status" id={unreadId}>
        {request.state !== 'ready' && <Unread reading={request} />}
        {isUnknown && <Remark kind="error">{words.requestUnknown}</Remark>}
        {said.state === 'saving' && common.saving}
        {said.state === 'error' && <Remark kind="error">{refusalText(said.error, common)}</Remark>}
      </div>
    </div>
  );
}
