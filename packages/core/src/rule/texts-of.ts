import type { LocalizedText } from '../model/localized-text.js';
import type { Purpose } from '../model/policy.js';

/** A text of a purpose with the path to it from the purpose. */
export interface PurposeText {
  readonly path: readonly PropertyKey[];
  readonly text: LocalizedText;
}

/** Every text of a purpose that somebody reads or hears, but for documents beside it: those are no part of what is agreed to. */
export function textsOf(purpose: Purpose): readonly PurposeText[] {
  const { title, text, script, clerkLabel, printed = [] } = purpose;
  const texts: PurposeText[] = [
    { path: ['title'], text: title },
    { path: ['text'], text },
    ...(script ? [{ path: ['script'], text: script }] : []),
    ...(clerkLabel ? [{ path: ['clerkLabel'], text: clerkLabel }] : []),
    ...printed.map((form, index) => ({ path: ['printed', index, 'text'], text: form.text })),
  ];
  if (purpose.kind === 'consent') texts.push({ path: ['withdrawal', 'text'], text: purpose.withdrawal.text });
  if (purpose.kind === 'opt_out') texts.push({ path: ['objection', 'text'], text: purpose.objection.text });
  return texts;
}
