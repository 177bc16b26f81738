import type { SqliteDriver } from '@unticked/store-sqlite';
import type { Message, MessageChannel } from '../../shared/message.js';
import { query, queryOne, run } from '../db/query.js';
import { randomId } from '../random-id.js';
import { withoutSecrets } from '../without-secrets.js';

interface MessageRow {
  readonly id: string;
  readonly customer_id: string;
  readonly customer_name: string;
  readonly kind: Message['kind'];
  readonly channel: MessageChannel;
  readonly recipient: string;
  readonly text: string;
  readonly headers: string;
  readonly campaign_id: string;
  readonly sent_by: string;
  readonly sent_at: string;
  readonly ground: string;
}

/** As it went. */
const messageOf = (row: MessageRow): Message => ({
  id: row.id,
  customerId: row.customer_id,
  customerName: row.customer_name,
  kind: row.kind,
  channel: row.channel,
  recipient: row.recipient,
  text: row.text,
  headers: JSON.parse(row.headers) as Message['headers'], // written by `add`
  campaignId: row.campaign_id,
  sentBy: row.sent_by,
  sentAt: row.sent_at,
  ground: row.ground,
});

/** As anybody but the customer may see it. */
const masked = (row: MessageRow): Message => withoutSecrets(messageOf(row));

/** What left the counter. A real shop would hand these to its e-mail and SMS provider. */
export function createOutbox(db: SqliteDriver) {
  const select = 'SELECT m.*, c.name AS customer_name FROM outbox m JOIN customers c ON c.id = m.customer_id';
  return {
    /**
     * A message of a campaign counts once for each customer.
     * @returns its id
     */
    add(message: Omit<Message, 'id' | 'customerName'>): string {
      const { customerId, kind, channel, recipient, text, headers, campaignId, sentBy, sentAt, ground } = message;
      const id = randomId();
      run(
        db,
        `INSERT OR IGNORE INTO outbox (id, customer_id, kind, channel, recipient, text, headers, campaign_id, sent_by, sent_at, ground)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[
          id,
          customerId,
          kind,
          channel,
          recipient,
          text,
          JSON.stringify(headers),
          campaignId,
          sentBy,
          sentAt,
          ground,
        ],
      );
      return id;
    },
    hasGone: (campaignId: string, customerId: string): boolean =>
      queryOne(db, 'SELECT 1 FROM outbox WHERE campaign_id = ? AND customer_id = ?', campaignId, customerId) !==
      undefined,
    of: (customerId: string): readonly Message[] =>
      query<MessageRow>(db, `${select} WHERE m.customer_id = ? ORDER BY m.sent_at DESC LIMIT 20`, customerId).map(
        masked,
      ),
    /** All of one customer's, the oldest first. */
    everyOf: (customerId: string): readonly Message[] =>
      query<MessageRow>(db, `${select} WHERE m.customer_id = ? ORDER BY m.sent_at, m.rowid`, customerId).map(masked),
    latest: (): readonly Message[] => query<MessageRow>(db, `${select} ORDER BY m.sent_at DESC LIMIT 100`).map(masked),
    /** Whole, as whoever reads that mailbox or telephone has them; the last first. */
    arrivedAt: (address: string): readonly Message[] =>
      query<MessageRow>(
        db,
        `${select} WHERE lower(m.recipient) = lower(?) ORDER BY m.sent_at DESC, m.rowid DESC LIMIT 20`,
        address,
      ).map(messageOf),
  };
}
