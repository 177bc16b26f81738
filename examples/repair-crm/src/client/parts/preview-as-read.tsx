import type { PresentedForm } from '@unticked/core';
import { settingsWords } from '../words/settings-words.js';
import { useWords } from '../words/use-words.js';

/** What is read out, or what is on paper: texts of their own, kept with every answer that was given to them. */
export function PreviewAsRead({
  form,
  medium,
}: {
  readonly form: PresentedForm;
  readonly medium: 'script' | 'printed';
}) {
  const words = useWords(settingsWords);
  return (
    <dl className="as-read">
      {form.questions.map(({ id, title, text, script, printed }) => (
        <div key={id}>
          <dt lang={form.locale}>{title}</dt>
          {medium === 'script' && script === undefined && <dd className="meta">{words.nothingSpoken}</dd>}
          {medium === 'script' && <dd lang={form.locale}>{script ?? text}</dd>}
          {medium === 'printed' && printed.length === 0 && <dd className="meta">{words.nothingPrinted}</dd>}
          {medium === 'printed' &&
            printed.map((one) => (
              <dd key={one.id} lang={form.locale} className="sheet">
                {one.text}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
