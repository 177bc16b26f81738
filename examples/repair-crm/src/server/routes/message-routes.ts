import * as z from 'zod';
import { messageChannels, messageKinds } from '../../shared/message.js';
import { askByEmail } from '../ask-by-email.js';
import { parse } from '../http/parse.js';
import { readJson } from '../http/read-json.js';
import type { Route } from '../http/route.js';
import { sendMessage } from '../send-message.js';

const message = z.object({ kind: z.enum(messageKinds), channel: z.enum(messageChannels) });

export const messageRoutes: readonly Route[] = [
  { method: 'GET', path: '/api/messages', answer: ({ shop }) => shop.tables.outbox.latest() },
  {
    method: 'POST',
    path: '/api/customers/:id/questions',
    answer: async (call) => {
      const { id } = parse(z.object({ id: z.string().regex(/^[\w-]{22,64}$/) }), await readJson(call.incoming));
      await askByEmail(call, call.params.id ?? '', id);
      return {};
    },
  },
  {
    method: 'POST',
    path: '/api/customers/:id/messages',
    answer: async (call) => {
      await sendMessage(call, call.params.id ?? '', parse(message, await readJson(call.incoming)));
      return {};
    },
  },
];
