import * as z from 'zod';
import { sampleNames } from '../../shared/draft.js';
import { setupOf } from '../consent/setup-of.js';
import { beginDraft } from '../draft/begin-draft.js';
import { impactOfDraft } from '../draft/impact-of-draft.js';
import { previewDraft } from '../draft/preview-draft.js';
import { publishDraft } from '../draft/publish-draft.js';
import { saveTexts } from '../draft/save-texts.js';
import { viewDraft } from '../draft/view-draft.js';
import { byManager } from '../http/by-manager.js';
import { parse } from '../http/parse.js';
import { readJson } from '../http/read-json.js';
import type { Route } from '../http/route.js';

const draftPath = '/api/settings/draft';

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
  { method: 'GET', path: draftPath, answer: ({ shop }) => viewDraft(shop.tables) },
  {
    method: 'POST',
    path: draftPath,
    answer: byManager(async (call) => {
      const { sample } = parse(z.object({ sample: z.enum(sampleNames) }), await readJson(call.incoming));
      beginDraft(call, sample);
      return viewDraft(call.shop.tables);
    }),
  },
  {
    method: 'PUT',
    path: draftPath,
    answer: byManager(async (call) => {
      saveTexts(call, await readJson(call.incoming));
      return viewDraft(call.shop.tables);
    }),
  },
  {
    method: 'DELETE',
    path: draftPath,
    answer: byManager(({ shop }) => {
      shop.tables.policies.dropDraft();
      return {};
    }),
  },
  {
    method: 'GET',
    path: `${draftPath}/preview`,
    answer: (call) => {
      const audience = call.query.get('audience') === 'person' ? 'person' : 'clerk';
      return previewDraft(call, audience, call.query.get('locale') ?? 'en');
    },
  },
  { method: 'GET', path: `${draftPath}/impact`, answer: byManager(impactOfDraft) },
  {
    method: 'POST',
    path: `${draftPath}/publish`,
    answer: byManager(async (call) => {
      await publishDraft(call);
      return setupOf(call.shop.tables);
    }),
  },
];
