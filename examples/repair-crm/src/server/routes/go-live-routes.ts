import { channels } from '@unticked/core';
import * as z from 'zod';
import { effectOf } from '../effect-of.js';
import { byManager } from '../http/by-manager.js';
import { parse } from '../http/parse.js';
import { readJson } from '../http/read-json.js';
import type { Route } from '../http/route.js';

const question = z.object({ purposeId: z.string().max(64), channel: z.enum(channels).exactOptional() });

export const goLiveRoutes: readonly Route[] = [
  { method: 'GET', path: '/api/go-live/observed', answer: byManager(({ shop }) => shop.tables.settings.observed()) },
  {
    // Only reads.
    method: 'POST',
    path: '/api/go-live/effect',
    answer: byManager(async (call) => effectOf(call, parse(question, await readJson(call.incoming)))),
  },
];
