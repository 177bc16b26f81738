import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ContactList } from '@unticked/core';
import { useState } from 'react';
import type { CampaignResult } from '../../shared/campaign.js';
import { messageChannels } from '../../shared/message.js';
import { request } from '../api/request.js';
import { newRequestId } from '../recipes/new-request-id.js';
import { commonWords } from '../words/common-words.js';
import { marketingWords } from '../words/marketing-words.js';
import { useProblemText } from '../words/use-problem-text.js';
import { useWords } from '../words/use-words.js';
import { CampaignOutcome } from './campaign-outcome.js';
import { Notice } from './notice.js';

/** Asks once before it writes to many. What is sent twice counts once: the id belongs to this list. */
export function SendCampaign({ list: { query, members } }: { readonly list: ContactList }) {
  const words = useWords(marketingWords);
  const { cancel } = useWords(commonWords);
  const text = useProblemText();
  const client = useQueryClient();
  const [id] = useState(newRequestId);
  const [isSure, setSure] = useState(false);
  const send = useMutation({
    mutationFn: () => {
      const customerIds = members.map(({ subjectId }) => subjectId);
      return request<CampaignResult>('POST', '/api/campaigns', { id, query, customerIds });
    },
    onSettled: () => client.invalidateQueries(),
  });
  if (!messageChannels.some((channel) => channel === query.channel)) return <p className="meta">{words.byHand}</p>;
  if (members.length === 0) return null;
  return (
    <div className="stack">
      {send.data === undefined && (
        <div className="form-foot">
          {isSure ? (
            <>
              <span>{words.sure(members.length)}</span>
              <button type="button" className="button primary" disabled={send.isPending} onClick={() => send.mutate()}>
                {send.isPending ? words.sending : words.yes}
              </button>
              <button type="button" className="button" disabled={send.isPending} onClick={() => setSure(false)}>
                {cancel}
              </button>
            </>
          ) : (
            <button type="button" className="button primary" onClick={() => setSure(true)}>
              {words.send(members.length)}
            </button>
          )}
        </div>
      )}
      <div role="status">
        {send.error && <Notice tone="bad">{text(send.error)}</Notice>}
        {send.data && <CampaignOutcome result={send.data} />}
      </div>
    </div>
  );
}
