import { importTools, standardTools } from '@unticked/core/exchange';
import { ImportDesk } from '@unticked/react';
import type { Staff } from '../../shared/staff.js';
import { Notice } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { goLiveWords } from '../words/go-live-words.js';
import { useWords } from '../words/use-words.js';

/** What customers said before the shop had a log, from the old CRM's file. */
export function ImportPage({ staff }: { readonly staff: Staff }) {
  const words = useWords(goLiveWords);
  return (
    <Page title={words.importTitle} meta={words.importHint}>
      {staff.role === 'manager' ? (
        <div className="card">
          <ImportDesk tools={importTools} standards={standardTools} timeZone="Europe/Vienna" />
        </div>
      ) : (
        <Notice tone="plain">{words.managerOnly}</Notice>
      )}
    </Page>
  );
}
