import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { sendJson } from '../http/create-api.js';
import { parse } from '../http/parse.js';
import { problem } from '../http/problem.js';
import { readJson } from '../http/read-json.js';
import { dropSessionCookie, sessionToken, setSessionCookie } from '../http/session-cookie.js';
import type { Shop } from '../shop.js';

/** Who is at the counter. A real shop would ask for more than a name. */
export async function answerSession(
  { tables }: Shop,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const token = sessionToken(incoming);
  const who = (staffId: string | undefined) => ({
    staff: (staffId === undefined ? undefined : tables.staff.find(staffId)) ?? null,
    everybody: tables.staff.all(),
  });
  switch (incoming.method) {
    case 'GET':
      return sendJson(outgoing, 200, who(tables.sessions.staffOf(token ?? '')?.id));
    case 'POST': {
      const { staffId } = parse(z.object({ staffId: z.string().max(64) }), await readJson(incoming));
      if (!tables.staff.find(staffId)) throw problem('not_found');
      outgoing.setHeader('set-cookie', setSessionCookie(tables.sessions.begin(staffId)));
      return sendJson(outgoing, 200, who(staffId));
    }
    case 'DELETE':
      if (token) tables.sessions.end(token);
      outgoing.setHeader('set-cookie', dropSessionCookie());
      return sendJson(outgoing, 200, who(undefined));
    default:
      throw problem('not_found');
  }
}
