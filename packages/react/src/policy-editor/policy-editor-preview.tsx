import type { Form, PolicyInput } from '@unticked/core';
import { useDeferredValue, useId, useState } from 'react';
import { Chips } from '../anatomy/chips.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { EditorBoxes } from './editor-boxes.js';
import { editorContext } from './editor-context.js';

const views = ['person', 'clerk', 'script', 'printed'] as const;
type View = (typeof views)[number];

/**
 * The draft as a person, the counter, an ear and a printer get it, while it is written.
 *
 * `data-unticked="editor-preview"`; in it `editor-sheet` for what is read out or printed.
 */
export function PolicyEditorPreview() {
  const { words, content, buildForm } = editorContext.use('PolicyEditor.Preview');
  const { format } = useConsentContext('PolicyEditor.Preview');
  const [as, setAs] = useState<View>('person');
  const [chosen, setLocale] = useState<string>();
  const id = useId();
  const policy = useDeferredValue(content);
  const locale = chosen ?? policy?.defaultLocale ?? 'en';
  const form = formOf(policy, buildForm, as, locale);
  if (!content) return null;
  const sheets = (question: Form['questions'][number]): readonly string[] =>
    as === 'printed' ? question.printed.map(({ text }) => text) : [question.script ?? question.text];
  return (
    <section aria-label={words.preview} data-unticked="editor-preview">
      <Chips
        name={`${id}-as`}
        legend={words.preview}
        options={views.map((view) => [view, words.previewAs[view]])}
        chosen={as}
        onChoose={setAs}
      />
      <Chips
        name={`${id}-in`}
        legend={words.language}
        options={content.locales.map((one) => [one, format.language(one)])}
        chosen={locale}
        onChoose={setLocale}
      />
      {!form && <p>{words.previewFailed}</p>}
      {form && (as === 'person' || as === 'clerk') && (
        <>
          {/* A form that reads otherwise is another form: its boxes begin anew. */}
          <EditorBoxes key={JSON.stringify(form)} form={form} />
          <p data-unticked="meta">{words.previewHint}</p>
        </>
      )}
      {form && (as === 'script' || as === 'printed') && (
        <dl>
          {form.questions.map((question) => (
            <div key={question.id}>
              <dt lang={form.locale}>{question.title}</dt>
              {as === 'script' && question.script === undefined && <dd data-unticked="meta">{words.nothingSpoken}</dd>}
              {as === 'printed' && question.printed.length === 0 && (
                <dd data-unticked="meta">{words.nothingPrinted}</dd>
              )}
              {sheets(question).map((text) => (
                <dd key={text} lang={form.locale} dir="auto" data-unticked="editor-sheet">
                  {text}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

type Build = ReturnType<typeof editorContext.use>['buildForm'];

/** A draft may lack what a form needs: then there is none, and the findings say why. */
function formOf(policy: PolicyInput | null, buildForm: Build, as: View, locale: string): Form | undefined {
  try {
    return policy ? buildForm(policy, { audience: as === 'clerk' ? 'clerk' : 'person', locale }) : undefined;
  } catch {
    return undefined;
  }
}
