import type { PurposeChange } from '@unticked/core';
import { useId } from 'react';
import { Chips } from '../anatomy/chips.js';
import { Field } from '../anatomy/field.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { editorContext } from './editor-context.js';
import { EditorFindings } from './editor-findings.js';

/** Whether a touched purpose is reworded or means something else, and what people are told. Nothing is chosen by itself. */
export function EditorChange({ purposeId }: { readonly purposeId: string }) {
  const { words, content, edit, edits, findingsAt } = editorContext.use('PolicyEditor.Texts');
  const { format } = useConsentContext('PolicyEditor.Texts');
  const name = useId();
  const said: PurposeChange | undefined = content?.changes?.[purposeId];
  // What was just said answers what the rule found before.
  const isSaid = edits.has(`/changes/${purposeId}`);
  const say = (change: PurposeChange) => edit(`/changes/${purposeId}`, change);
  return (
    <div data-unticked="editor-change">
      <Chips
        name={name}
        legend={words.change.question}
        options={[
          ['wording', words.change.wording],
          ['material', words.change.material],
        ]}
        chosen={said?.kind}
        onChoose={(kind) => say({ ...said, kind })}
      />
      <EditorFindings findings={isSaid ? [] : findingsAt(`/changes/${purposeId}`)} />
      {said?.kind === 'material' && (
        <div data-unticked="editor-languages">
          {content?.locales.map((locale) => (
            <Field
              key={locale}
              label={words.change.note(format.language(locale))}
              lang={locale}
              dir="auto"
              maxLength={1000}
              value={said.note?.[locale] ?? ''}
              onChange={({ currentTarget }) => say({ ...said, note: { ...said.note, [locale]: currentTarget.value } })}
            />
          ))}
        </div>
      )}
    </div>
  );
}
