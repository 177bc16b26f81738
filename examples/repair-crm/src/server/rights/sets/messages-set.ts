import type { DataSet } from '@unticked/core';
import type { Tables } from '../../tables/open-tables.js';
import { keptFor } from '../kept-for.js';
import { sinceFirst } from './since-first.js';
import { wordsOfSets } from './words-of-sets.js';

const { title, why, columns } = wordsOfSets.messages;
const names = { email: 'E-Mail', sms: 'SMS' };

/** What was written to them. The member of staff who pressed the button is somebody else. */
export function messagesSet({ outbox }: Pick<Tables, 'outbox'>, subjects: readonly string[]): DataSet {
  // A link to their data is in the consent log. Here it would make that data another, and shut the link that was just sent.
  const found = subjects.flatMap((id) => outbox.everyOf(id)).filter(({ kind }) => kind !== 'export');
  const items = found.map(({ sentAt, channel, recipient, text }) => ({
    sentAt,
    channel: names[channel],
    recipient,
    text,
  }));
  return {
    id: 'messages',
    title,
    why,
    columns,
    items,
    until: keptFor.words,
    ...sinceFirst(found.map(({ sentAt }) => sentAt)),
  };
}
