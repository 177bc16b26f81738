import type { PolicyInput } from '@unticked/core';
import * as z from 'zod';
import { parse } from '../http/parse.js';
import type { Call } from '../http/route.js';
import { viewDraft } from './view-draft.js';

/** A pointer to one text of the draft, in one language; nothing else of a policy is edited here. */
const textPath =
  /^\/(?:title|purposes\/\d{1,2}\/(?:title|text|script|clerkLabel|withdrawal\/text|objection\/text|printed\/\d{1,2}\/text))\/[a-z]{2}$/;

const edit = z.object({
  texts: z.record(z.string().regex(textPath), z.string().max(10_000)),
  changes: z.record(
    z.string().max(64),
    z.object({
      kind: z.enum(['wording', 'material']),
      note: z.record(z.string().max(8), z.string().max(1_000)).optional(),
    }),
  ),
});

/** Sets what stands at a pointer, if something stands there. */
function setText(root: object, pointer: string, text: string): void {
  const keys = pointer.split('/').slice(1);
  const last = keys.pop() ?? '';
  let at: unknown = root;
  for (const key of keys) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  if (typeof at === 'object' && at !== null && Object.hasOwn(at, last)) Reflect.set(at, last, text);
}

/** Writes edited texts, and what staff say of the changes, into the draft. */
export function saveTexts({ shop: { tables, now }, staff }: Call, body: unknown): void {
  const { texts, changes } = parse(edit, body);
  const draft: PolicyInput = structuredClone(viewDraft(tables).draft);
  for (const [pointer, text] of Object.entries(texts)) setText(draft, pointer, text);
  tables.policies.saveDraft({ ...draft, changes }, now().toISOString(), staff.name);
}
