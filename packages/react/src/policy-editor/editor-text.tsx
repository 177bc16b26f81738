import type { LocalizedText } from '@unticked/core';
import { useId } from 'react';
import { useConsentContext } from '../provider/use-consent-context.js';
import { pointerIn } from './draft-edits.js';
import { editorContext } from './editor-context.js';
import { EditorFindings } from './editor-findings.js';

export interface EditorTextProps {
  readonly label: string;
  /** Where it stands, with the purpose by its id. */
  readonly at: string;
  readonly text: LocalizedText;
}

const linesOf = (text: string): number => Math.min(10, text.split('\n').length + Math.floor(text.length / 60));

/** One text in every language of the policy, side by side. `data-unticked="editor-text"`, `data-error`; in it `editor-languages`. */
export function EditorText({ label, at, text }: EditorTextProps) {
  const { content, edit, edits, findingsAt, state, may } = editorContext.use('PolicyEditor.Texts');
  const { format } = useConsentContext('PolicyEditor.Texts');
  const id = useId();
  if (!content) return null;
  const findings = findingsAt(pointerIn(content, at));
  const isBad = findings.some(({ severity }) => severity === 'error');
  return (
    <fieldset data-unticked="editor-text" data-error={isBad || undefined}>
      <legend>{label}</legend>
      <div data-unticked="editor-languages">
        {content.locales.map((locale) => (
          <div key={locale} data-unticked="field">
            <label htmlFor={`${id}-${locale}`}>{format.language(locale)}</label>
            <textarea
              id={`${id}-${locale}`}
              form=""
              autoComplete="off"
              lang={locale}
              dir="auto"
              rows={linesOf(text[locale] ?? '')}
              value={text[locale] ?? ''}
              readOnly={state === 'saving' || !may('saved')}
              data-edited={edits.has(`${at}/${locale}`) || undefined}
              aria-describedby={findings.length > 0 ? `${id}-findings` : undefined}
              onChange={({ currentTarget }) => edit(`${at}/${locale}`, currentTarget.value)}
            />
          </div>
        ))}
      </div>
      <EditorFindings findings={findings} id={`${id}-findings`} />
    </fieldset>
  );
}
