import type { Question, SubmitResult } from '@unticked/core';
import { useRef, useState } from 'react';
import { Button } from '../anatomy/button.js';
import { byChannels } from '../anatomy/by-channels.js';
import { errorShape } from '../anatomy/error-shape.js';
import { unreadText } from '../anatomy/unread-text.js';
import { checkboxesContext } from './checkboxes-context.js';

export interface PendingLinksProps {
  readonly pending: SubmitResult['pending'];
  readonly questions: readonly Question[];
}

type Waiting = SubmitResult['pending'][number];

/** The yeses of the last save that count once they are confirmed by a link, and a way to send it again. */
export function PendingLinks({ pending, questions }: PendingLinksProps) {
  const { consent, view, clerk } = checkboxesContext.use('ConsentCheckboxes.State');
  const { messages, format, backend } = consent;
  const words = messages.checkboxes;
  const [links, setLinks] = useState(pending);
  const [said, say] = useState<string>();
  const busy = useRef(false);

  const resend = async ({ purposeId, channel }: Waiting): Promise<string> => {
    try {
      if (channel === '*' || !view.savedFor) return words.linkNotSent;
      const { sent } = await backend.subject(view.savedFor).resend({ purposeId, channel });
      return sent ? words.sentAgain : words.linkNotSent;
    } catch (error) {
      return errorShape(error).code === 'not_found'
        ? words.notWaiting
        : unreadText({ state: 'error', error }, messages);
    }
  };
  const sendAgain = async () => {
    if (busy.current) return;
    busy.current = true;
    say(undefined);
    const outcomes = await Promise.all(links.map(resend));
    busy.current = false;
    setLinks(links.map((link, index) => ({ ...link, sent: link.sent || outcomes[index] === words.sentAgain })));
    say([...new Set(outcomes)].join(' '));
  };

  const sent = links.filter((link) => link.sent);
  const by = byChannels([...new Set(sent.map(({ channel }) => channel))], consent);
  const titles = sent.map(({ purposeId }) => questions.find(({ id }) => id === purposeId)?.title ?? purposeId);
  const quoted = format.list([...new Set(titles)].map(messages.common.quote));
  return (
    <p data-unticked="checkboxes-state" data-tone="waiting" role="status" aria-atomic="false">
      {sent.length > 0 && `${words.linkSent[clerk ? 'clerk' : 'person'](by, quoted)} `}
      {sent.length < links.length && `${words.linkNotSent} `}
      <Button kind="link" onClick={() => void sendAgain()}>
        {words.sendAgain}
      </Button>{' '}
      {said}
    </p>
  );
}
