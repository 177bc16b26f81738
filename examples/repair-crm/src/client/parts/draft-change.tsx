import { settingsWords } from '../words/settings-words.js';
import { useWords } from '../words/use-words.js';
import type { DraftEdits } from './use-draft-edits.js';

const kinds = ['wording', 'material'] as const;

/** Whether everybody who said yes has to be asked again. No default: somebody has to think about it. */
export function DraftChange({ purposeId, edits }: { readonly purposeId: string; readonly edits: DraftEdits }) {
  const { change, languages } = useWords(settingsWords);
  const declared = edits.changeOf(purposeId);
  return (
    <div className="choices" role="radiogroup" aria-labelledby={`change-${purposeId}`}>
      <strong id={`change-${purposeId}`}>{change.question}</strong>
      {kinds.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name={`change-${purposeId}`}
            checked={declared?.kind === kind}
            onChange={() => edits.declare(purposeId, { ...declared, kind })}
          />
          <span>
            {change[kind]}
            <small className="meta">{change[`${kind}Hint`]}</small>
          </span>
        </label>
      ))}
      {declared?.kind === 'material' && (
        <div className="pair">
          {(['en', 'de'] as const).map((locale) => (
            <div className="field" key={locale}>
              <label htmlFor={`note-${purposeId}-${locale}`}>
                {change.note} ({languages[locale]})
              </label>
              <input
                id={`note-${purposeId}-${locale}`}
                lang={locale}
                value={declared.note?.[locale] ?? ''}
                onChange={(event) =>
                  edits.declare(purposeId, { ...declared, note: { ...declared.note, [locale]: event.target.value } })
                }
              />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
