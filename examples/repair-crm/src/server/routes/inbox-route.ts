import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import type { Inbox } from '../../shared/message.js';
import { sendJson } from '../http/create-api.js';
import { parse } from '../http/parse.js';
import { problem } from '../http/problem.js';
import { readJson } from '../http/read-json.js';
import { sessionToken } from '../http/session-cookie.js';
import type { Shop } from '../shop.js';

const question = z.object({ address: z.string().trim().min(3).max(254) });

/**
 * Stands for the customer's own mailbox and telephone, which an example without a mail server has to bring along. Only reads; the
 * address belongs into no log, so it comes in a body. Staff who are signed in are refused: codes and links are not for them.
 */
export async function answerInbox(
  { tables }: Pick<Shop, 'tables'>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  if (incoming.method !== 'POST') throw problem('not_found');
  if (tables.sessions.staffOf(sessionToken(incoming) ?? '')) throw problem('forbidden');
  const { address } = parse(question, await readJson(incoming));
  const messages = tables.outbox.arrivedAt(address).map(({ id, kind, channel, text, headers, sentAt }) => ({
    id,
    kind,
    channel,
    text,
    headers,
    sentAt,
  }));
  sendJson(outgoing, 200, { messages } satisfies Inbox);
}
