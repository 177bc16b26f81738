import { type Audience, buildForm, type PresentedForm } from '@unticked/core';
import type { Call } from '../http/route.js';
import { viewDraft } from './view-draft.js';

/**
 * The form that the draft would make, for the real widgets to show. Its presentation proves nothing, so nothing that is ticked
 * in a preview could ever be stored.
 */
export function previewDraft({ shop: { tables, now } }: Call, audience: Audience, locale: string): PresentedForm {
  const { draft } = viewDraft(tables);
  const form = buildForm(draft, { audience, locale });
  const issuedAt = now().toISOString();
  const { policyId, policyVersion } = form;
  const presentation = { id: 'preview', policyId, policyVersion, locale: form.locale, audience, notices: {}, issuedAt };
  return { ...form, presentation, issuedAt };
}
