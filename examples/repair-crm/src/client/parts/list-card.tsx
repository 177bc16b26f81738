import { ContactList } from '@unticked/react';
import type { PurposeLine } from '../../shared/setup.js';
import { useListPort } from '../api/use-list-port.js';
import { useLanguage } from '../words/language-context.js';
import { marketingWords } from '../words/marketing-words.js';
import { useWords } from '../words/use-words.js';
import { SendCampaign } from './send-campaign.js';

/** A list of customers for one purpose and channel, and the sending to it. */
export function ListCard({ purposes }: { readonly purposes: readonly PurposeLine[] }) {
  const words = useWords(marketingWords);
  const { language } = useLanguage();
  const choices = purposes.flatMap(({ id: purposeId, title, channels }) =>
    channels.map((channel) => ({ query: { purposeId, channel }, title: title[language] ?? purposeId })),
  );
  return (
    <div className="card">
      <h2>{words.list}</h2>
      <ContactList.Root choices={choices} {...useListPort()}>
        <ContactList.Choices />
        <ContactList.State />
        <ContactList.Counts />
        <ContactList.Actions />
        <ContactList.Built>{(list) => <SendCampaign key={list.at} list={list} />}</ContactList.Built>
      </ContactList.Root>
    </div>
  );
}
