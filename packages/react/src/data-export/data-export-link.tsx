import type { SentExport } from '@unticked/core';
import { useState } from 'react';
import { Button } from '../anatomy/button.js';
import { errorShape } from '../anatomy/error-shape.js';
import { heldChanged } from '../anatomy/held-changed.js';
import { refusalText } from '../anatomy/refusal-text.js';
import { Remark } from '../anatomy/remark.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { exportContext } from './export-context.js';

type Sending =
  | { readonly state: 'idle' | 'sending' }
  | { readonly state: 'sent'; readonly sent: SentExport }
  | { readonly state: 'error'; readonly error: unknown };

/**
 * Sends a link, and shows the code that goes another way. Off until the requests are known.
 *
 * `data-unticked="export-link"`, `data-state="idle | sending | sent | error"`; `export-code` in it.
 */
export function DataExportLink() {
  const { words, common, port, channel, choice, isEmpty, asked, unreadId, zip, changed } =
    exportContext.use('DataExport.Link');
  const { format } = useConsentContext('DataExport.Link');
  const [sending, setSending] = useState<Sending>({ state: 'idle' });
  const isOff = isEmpty || zip.state === 'running' || sending.state === 'sending' || unreadId !== undefined;
  const send = async (): Promise<void> => {
    if (isOff) return;
    setSending({ state: 'sending' });
    const handOver = asked ? { handOver: { request: asked.id, how: words.byLink } } : {};
    try {
      setSending({ state: 'sent', sent: await port.sendExport({ ...choice, ...handOver, channel }) });
    } catch (error) {
      setSending({ state: 'error', error });
      return;
    }
    changed();
  };
  const problem = (error: unknown): string => {
    if (heldChanged(error)) return words.changed;
    const { findings } = errorShape(error);
    const [first] = Array.isArray(findings) ? findings : [];
    return errorShape(first).code === 'address_missing'
      ? words.noAddress
      : refusalText(error, { ...common, failed: words.perhapsSent });
  };
  return (
    <div data-unticked="export-link" data-state={sending.state}>
      <strong>{words.sendTo}</strong>
      <Button aria-disabled={isOff || undefined} aria-describedby={unreadId} onClick={() => void send()}>
        {words.send}
      </Button>
      <div role="status">
        {sending.state === 'sending' && words.sending}
        {sending.state === 'sent' && (
          <>
            <Remark kind="done">
              {words.sent(sending.sent.to, format.longDate(sending.sent.until), sending.sent.downloads)}
            </Remark>
            <p>
              {words.tellCode} <strong data-unticked="export-code">{sending.sent.code}</strong>
            </p>
            <p data-unticked="meta">{words.codeOnce}</p>
          </>
        )}
      </div>
      <div role="alert">{sending.state === 'error' && <Remark kind="error">{problem(sending.error)}</Remark>}</div>
    </div>
  );
}
