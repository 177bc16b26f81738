import type { Purpose } from '@unticked/core';
import { useId } from 'react';
import { inLanguage } from '../anatomy/in-language.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { pointerIn } from './draft-edits.js';
import { EditorChange } from './editor-change.js';
import { editorContext } from './editor-context.js';
import { EditorFindings } from './editor-findings.js';
import { EditorText, type EditorTextProps } from './editor-text.js';

/** One purpose: its texts, and how they differ from those before. `data-unticked="editor-purpose"`. */
export function EditorPurpose({ purpose }: { readonly purpose: Purpose }) {
  const { words, content, draft, edits, findingsAt } = editorContext.use('PolicyEditor.Texts');
  const { textLocale } = useConsentContext('PolicyEditor.Texts');
  const heading = useId();
  const { id } = purpose;
  const at = `/purposes/${id}`;
  const { field } = words;
  const way = purpose.kind === 'consent' ? purpose.withdrawal : undefined;
  const objection = purpose.kind === 'opt_out' ? purpose.objection : undefined;
  const texts: readonly (Omit<EditorTextProps, 'text'> & { readonly text: EditorTextProps['text'] | undefined })[] = [
    { label: field.title, at: `${at}/title`, text: purpose.title },
    { label: field.text, at: `${at}/text`, text: purpose.text },
    { label: field.clerkLabel, at: `${at}/clerkLabel`, text: purpose.clerkLabel },
    { label: field.script, at: `${at}/script`, text: purpose.script },
    { label: field.withdrawal, at: `${at}/withdrawal/text`, text: way?.text },
    { label: field.objection, at: `${at}/objection/text`, text: objection?.text },
    ...(purpose.printed ?? []).map((form, index) => ({
      label: `${field.printed} (${form.id})`,
      at: `${at}/printed/${index}/text`,
      text: form.text,
    })),
  ];
  const isTouched =
    draft?.changes.some(({ purposeId, change }) => purposeId === id && change !== 'added') ||
    (draft?.before?.purposes.some((one) => one.id === id) && [...edits.keys()].some((key) => key.startsWith(`${at}/`)));
  if (!content) return null;
  const pointer = pointerIn(content, at);
  const shown = texts.map((one) => pointerIn(content, one.at));
  const others = findingsAt(pointer).filter(
    ({ path }) => !shown.some((place) => path === place || path.startsWith(`${place}/`)),
  );
  const title = inLanguage(purpose.title, textLocale);
  return (
    <section aria-labelledby={heading} data-unticked="editor-purpose">
      <h2 id={heading} lang={title.lang} dir="auto">
        {title.text || id}
      </h2>
      <EditorFindings findings={others} />
      {texts.map((one) => one.text && <EditorText key={one.at} {...one} text={one.text} />)}
      {isTouched && <EditorChange purposeId={id} />}
    </section>
  );
}
