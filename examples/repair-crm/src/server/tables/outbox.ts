import type { SqliteDriver } from '@unticked/store-sqlite';
import type { Message, MessageChannel } from '../../shared/message.js';
import { query, run } from '../db/query.js';
import { randomId } from '../random-id.js';

interface MessageRow {
  readonly id: string;
  readonly customer_id: string;
  readonly customer_name: string;
  readonly kind: Message['kind'];
  readonly channel: MessageChannel;
  readonly recipient: string;
  readonly text: string;
  readonly sent_by: string;
  readonly sent_at: string;
  readonly ground: string;
}

const messageOf = (row: MessageRow): Message => ({
  id: row.id,
  customerId: row.customer_id,
  customerName: row.customer_name,
  kind: row.kind,
  channel: row.channel,
  recipient: row.recipient,
  text: row.text,
  sentBy: row.sent_by,
  sentAt: row.sent_at,
  ground: row.ground,
});

/** What left the counter. A real shop would hand these to its e-mail and SMS provider. */
export function createOutbox(db: SqliteDriver) {
  const select = 'SELECT m.*, c.name AS customer_name FROM outbox m JOIN customers c ON c.id = m.customer_id';
  return {
    add(message: Omit<Message, 'id' | 'customerName'>): void {
      const { customerId, kind, channel, recipient, text, sentBy, sentAt, ground } = message;
      run(
        db,
        'INSERT INTO outbox (id, customer_id, kind, channel, recipient, text, sent_by, sent_at, ground) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
        ...[randomId(), customerId, kind, channel, recipient, text, sentBy, sentAt, ground],
      );
    },
    of: (customerId: string): readonly Message[] =>
      query<MessageRow>(db, `${select} WHERE m.customer_id = ? ORDER BY m.sent_at DESC LIMIT 20`, customerId).map(
        messageOf,
      ),
    latest: (): readonly Message[] =>
      query<MessageRow>(db, `${select} ORDER BY m.sent_at DESC LIMIT 100`).map(messageOf),
  };
}
