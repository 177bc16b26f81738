import type { Pill } from '@unticked/core';
import type { Format } from '../anatomy/use-format.js';
import type { Messages } from '../messages/messages.js';

/** The words of a pill: three or fewer. `now` is the ledger's, so that nothing here reads a clock. */
export function pillText({ word, channels, at }: Pill, now: string, messages: Messages, format: Format): string {
  const { pills, common } = messages;
  const named = format.list(channels.map((channel) => common.channel[channel]));
  switch (word) {
    case 'only':
      return format.capital(pills.only(named));
    case 'without':
      return pills.without(named);
    case 'expired':
      return at ? pills.expired(format.shortDate(at, now)) : format.capital(common.reason.expired);
    default:
      return pills.word[word];
  }
}
