import type { ChangedSince } from '@unticked/core';
import { TextDiff } from '../anatomy/text-diff.js';
import { checkboxesContext } from './checkboxes-context.js';

export interface QuestionChangesProps {
  readonly changed: ChangedSince;
}

/**
 * What changed since the person said yes: before they are asked again, they see for what.
 *
 * `data-unticked="changes"`.
 */
export function QuestionChanges({ changed }: QuestionChangesProps) {
  const { clerk, form, consent } = checkboxesContext.use('ConsentCheckboxes.Question');
  const { since, notes, parts, locale } = changed;
  const words = consent.messages.checkboxes.changed[clerk ? 'clerk' : 'person'];
  return (
    <div data-unticked="changes">
      <strong>{words(consent.format.longDate(since))}</strong>
      {notes.map((note) => (
        <p key={note} lang={form?.locale}>
          {note}
        </p>
      ))}
      {parts.length > 0 && <TextDiff parts={parts} locale={locale} messages={consent.messages} />}
    </div>
  );
}
