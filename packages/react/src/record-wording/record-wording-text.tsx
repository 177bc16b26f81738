import { SelectField } from '../anatomy/select-field.js';
import { TextArea } from '../anatomy/text-area.js';
import { FileChoice } from '../capture-file/file-choice.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { recordContext } from './record-context.js';

/** What stands on the form: its text as typed, its language, a file of it. */
export function RecordWordingText() {
  const { words, subjectId, evidence, locales, draft, set, problems, state } = recordContext.use('RecordWording.Text');
  const { format } = useConsentContext('RecordWording.Text');
  if (state === 'done') return null;
  const { record } = words;
  return (
    <>
      <p data-unticked="meta">{record.hint}</p>
      <TextArea
        label={record.text}
        lang={draft.locale}
        dir="auto"
        maxLength={20_000}
        value={draft.text}
        problem={problems.text}
        onChange={({ currentTarget }) => set({ text: currentTarget.value })}
      />
      {locales.length > 1 && (
        <SelectField
          label={record.language}
          value={draft.locale}
          options={locales.map((locale) => [locale, format.capital(format.language(locale))])}
          onChange={(locale) => set({ locale })}
        />
      )}
      {evidence && (
        <FileChoice
          port={evidence}
          subjectId={subjectId}
          evidence={draft.evidence}
          keptText={record.file}
          problem={problems.file}
          onChange={(kept) => set({ evidence: kept })}
        />
      )}
    </>
  );
}
