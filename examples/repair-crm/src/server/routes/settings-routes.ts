import * as z from 'zod';
import { setupOf } from '../consent/setup-of.js';
import { byManager } from '../http/by-manager.js';
import { parse } from '../http/parse.js';
import { readJson } from '../http/read-json.js';
import type { Route } from '../http/route.js';

export const settingsRoutes: readonly Route[] = [
  { method: 'GET', path: '/api/setup', answer: ({ shop }) => setupOf(shop.tables) },
  {
    method: 'PUT',
    path: '/api/settings/asking',
    answer: byManager(async ({ shop, incoming }) => {
      const { asking } = parse(z.object({ asking: z.boolean() }), await readJson(incoming));
      shop.tables.settings.setAsking(asking);
      return {};
    }),
  },
  {
    method: 'PUT',
    path: '/api/settings/enforcement',
    answer: byManager(async ({ shop, incoming }) => {
      const choice = z.object({ purposeId: z.string().max(64), mode: z.enum(['observe', 'enforce']) });
      const { purposeId, mode } = parse(choice, await readJson(incoming));
      shop.tables.settings.setEnforcement(purposeId, mode);
      return {};
    }),
  },
];
