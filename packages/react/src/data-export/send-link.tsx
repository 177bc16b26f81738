import type { Channel, SentExport } from '@unticked/core';
import type { SendExportChoice } from '@unticked/core/rights';
import { useState } from 'react';
import { Button } from '../anatomy/button.js';
import { errorShape } from '../anatomy/error-shape.js';
import { heldChanged } from '../anatomy/held-changed.js';
import { refusalText } from '../anatomy/refusal-text.js';
import { Remark } from '../anatomy/remark.js';
import type { ExportMessages } from '../messages/sections/export-messages.js';
import type { RightsMessages } from '../messages/sections/rights-messages.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';

export interface SendLinkProps {
  readonly subjectId: string;
  readonly channel: Channel;
  readonly choice: Omit<SendExportChoice, 'channel'>;
  readonly words: ExportMessages;
  readonly common: RightsMessages;
  readonly disabled: boolean;
}

type Sending =
  | { readonly state: 'idle' | 'sending' }
  | { readonly state: 'sent'; readonly sent: SentExport }
  | { readonly state: 'error'; readonly error: unknown };

/** Sends a link, and shows the code that goes another way. `data-unticked="export-link"`, `data-state="idle | sending | sent | error"`; `export-code` in it. */
export function SendLink({ subjectId, channel, choice, words, common, disabled }: SendLinkProps) {
  const { format } = useConsentContext('DataExport');
  const rights = useRights('DataExport').subject(subjectId);
  const [sending, setSending] = useState<Sending>({ state: 'idle' });
  const send = async (): Promise<void> => {
    if (disabled || sending.state === 'sending') return;
    setSending({ state: 'sending' });
    try {
      setSending({ state: 'sent', sent: await rights.sendExport({ ...choice, channel }) });
    } catch (error) {
      setSending({ state: 'error', error });
    }
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
      <Button aria-disabled={disabled || sending.state === 'sending' || undefined} onClick={() => void send()}>
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
