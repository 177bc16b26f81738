import { useId } from 'react';
import { Button } from '../anatomy/button.js';
import { Field } from '../anatomy/field.js';
import { SelectField } from '../anatomy/select-field.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { importContext } from './import-context.js';
import { ImportStep } from './import-step.js';
import { useChoices } from './use-choices.js';
import { useRegister } from './use-register.js';

/**
 * The registered wordings, as text, and a way to register another.
 *
 * `data-unticked="import-texts"`; each wording is a `quote`; `import-register` is what is folded away.
 */
export function ImportDeskTexts() {
  const { words, texts, reloadTexts } = importContext.use('ImportDesk.Texts');
  const { format, textLocale } = useConsentContext('ImportDesk.Texts');
  const { purposes } = useChoices('ImportDesk.Texts');
  const { draft, state, set, save } = useRegister(textLocale.split('-')[0] ?? 'en', reloadTexts);
  const id = useId();
  const said = {
    idle: '',
    incomplete: words.incomplete,
    saving: '',
    done: words.registered,
    error: words.notRegistered,
  }[state];
  return (
    <ImportStep title={words.texts}>
      <p data-unticked="meta">{words.textsHint}</p>
      {texts.length === 0 && <p>{words.noTexts}</p>}
      <ul data-unticked="import-texts">
        {texts.map(({ hash, notice: { text, locale, legacy, title } }) => (
          <li key={hash}>
            <strong>{legacy?.id}</strong>
            {legacy &&
              ` · ${title} · ${words.inUse(format.date(legacy.inUse.from), legacy.inUse.until && format.date(legacy.inUse.until))}`}
            <blockquote data-unticked="quote" lang={locale} dir="auto">
              {text}
            </blockquote>
          </li>
        ))}
      </ul>
      <details data-unticked="import-register">
        <summary>{words.addText}</summary>
        <div>
          <Field label={words.textId} value={draft.id} onChange={(event) => set({ id: event.currentTarget.value })} />
          <SelectField
            label={words.textPurpose}
            value={draft.purposeId}
            options={purposes}
            onChange={(purposeId) => set({ purposeId })}
          />
          <Field
            label={words.textLocale}
            value={draft.locale}
            onChange={(event) => set({ locale: event.currentTarget.value })}
          />
          <div data-unticked="field">
            <label htmlFor={id}>{words.textWords}</label>
            <textarea
              id={id}
              form=""
              rows={3}
              autoComplete="off"
              value={draft.text}
              onChange={({ currentTarget }) => set({ text: currentTarget.value })}
            />
          </div>
          <Field
            type="date"
            label={words.textFrom}
            value={draft.from}
            onChange={(event) => set({ from: event.currentTarget.value })}
          />
          <Field
            type="date"
            label={words.textUntil}
            value={draft.until}
            onChange={(event) => set({ until: event.currentTarget.value })}
          />
          <Button aria-disabled={state === 'saving' || undefined} onClick={save}>
            {words.register}
          </Button>
        </div>
      </details>
      <p role="status" data-unticked="import-said" data-tone={state === 'done' ? 'ok' : said === '' ? undefined : 'no'}>
        {said}
      </p>
    </ImportStep>
  );
}
