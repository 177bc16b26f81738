import { type Message, renderStatus } from '@unticked/core';
import { messageChannels } from '../../shared/message.js';
import { confirmPath, downloadPath, preferencePath } from '../link-paths.js';
import type { Tables } from '../tables/open-tables.js';

const textOf = (message: Message): string => {
  const german = message.locale.startsWith('de');
  const named = message.purposes.map(({ title }) => title).join(', ');
  switch (message.kind) {
    case 'confirm':
      return german
        ? `Bitte bestätigen Sie: ${named}. Ein Druck auf der Seite genügt: ${confirmPath(message.token)} Sie waren das nicht? Dann tun Sie nichts.`
        : `Please confirm: ${named}. One press on the page is enough: ${confirmPath(message.token)} It was not you? Then do nothing.`;
    case 'code':
      return german ? `Ihr Code: ${message.code}` : `Your code: ${message.code}`;
    case 'reminder': {
      const [first = ''] = message.ends.map(({ until }) => until).toSorted();
      const end = new Intl.DateTimeFormat(german ? 'de-AT' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(first),
      );
      return german
        ? `Ihr Ja endet am ${end}: ${named}. Ein Druck auf der Seite genügt, um es zu erneuern oder gleich zu beenden: ${preferencePath(message.token)} Wenn Sie nichts tun, endet es.`
        : `Your yes ends on ${end}: ${named}. One press on the page is enough to renew it, or to end it at once: ${preferencePath(message.token)} If you do nothing, it ends.`;
    }
    case 'export':
      return german
        ? `Ihre Daten zum Herunterladen: ${downloadPath(message.token)} Den Code dazu haben Sie von uns bekommen; er steht in keiner Nachricht.`
        : `Your data to download: ${downloadPath(message.token)} We told you the code for it; it is in no message.`;
    case 'status':
      return renderStatus(message.status, message.channel === 'sms' ? 'sms' : 'text', preferencePath(message.token));
  }
};

/** Puts what the ledger wants to be sent into the outbox, in the language that the customer was asked in. Free of advertising. */
export const deliverMessage =
  ({ outbox }: Pick<Tables, 'outbox'>, now: () => Date) =>
  async (message: Message): Promise<void> => {
    const channel = messageChannels.find((one) => one === message.channel);
    if (!channel) throw new Error(`The shop sends nothing by ${message.channel}`);
    outbox.add({
      customerId: message.subjectId,
      kind: message.kind,
      channel,
      recipient: message.to,
      text: textOf(message),
      headers: {},
      campaignId: '',
      sentBy: message.controller.name,
      sentAt: now().toISOString(),
      // A reminder goes because of the yes that it is about; the rest because somebody asked for it.
      ground: message.kind === 'reminder' ? 'consent' : 'asked_for',
    });
  };
