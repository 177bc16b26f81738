import type { UnfinishedImport } from '@unticked/core';
import { useState } from 'react';
import { Button } from '../anatomy/button.js';
import { Mark } from '../anatomy/mark.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { goLiveContext } from './go-live-context.js';

/** An import that was begun: how far it came, the way back to it, and that it will not be finished. `data-unticked="go-live-check"`. */
export function UnfinishedImportLine({ unfinished }: { readonly unfinished: UnfinishedImport }) {
  const { words, number, importHref, reload } = goLiveContext.use('GoLive.Checks');
  const { format } = useConsentContext('GoLive.Checks');
  const admin = useAdmin('GoLive.Checks');
  const [state, setState] = useState<'idle' | 'saving' | 'error'>('idle');
  const { batch, file, rows, total, at } = unfinished;
  const giveUp = async (): Promise<void> => {
    if (state === 'saving') return;
    setState('saving');
    try {
      await admin.noteImport({ batch, file, rows, total, state: 'given_up' });
    } catch {
      setState('error');
      return;
    }
    reload();
  };
  return (
    <li data-unticked="go-live-check" data-check="missing">
      <Mark icon="cross" />
      <div>
        <strong dir="auto">{words.import.title(file)}</strong>: {words.import.unfinished}
        <div data-unticked="meta">
          {words.import.reached(number(rows), number(total), `${format.date(at)}, ${format.time(at)}`)}{' '}
          {words.import.todo}
        </div>
        <div data-unticked="go-live-import">
          {importHref !== undefined && <a href={importHref}>{words.import.goOn}</a>}
          <Button kind="link" aria-disabled={state === 'saving' || undefined} onClick={() => void giveUp()}>
            {words.import.giveUp(file)}
          </Button>
        </div>
        <p role="status" data-unticked="go-live-said">
          {state === 'error' && words.import.failed}
        </p>
      </div>
    </li>
  );
}
