import type { LocalizedText } from '@unticked/core';
import type { DraftView } from '../../shared/draft.js';
import { settingsWords } from '../words/settings-words.js';
import { useWords } from '../words/use-words.js';
import { FindingList } from './finding-list.js';
import type { DraftEdits } from './use-draft-edits.js';

export interface DraftTextProps {
  readonly label: string;
  /** Where the text stands in the draft; its languages are below that. */
  readonly pointer: string;
  readonly texts: LocalizedText;
  readonly view: DraftView;
  readonly edits: DraftEdits;
}

const linesOf = (text: string): number => Math.min(8, Math.max(1, Math.ceil(text.length / 48)));

/** One text, in each language side by side; what the rule finds stands at it. */
export function DraftText({ label, pointer, texts, view, edits }: DraftTextProps) {
  const words = useWords(settingsWords);
  const findings = view.findings.filter(({ path }) => path === pointer || path.startsWith(`${pointer}/`));
  return (
    <fieldset className="draft-text" data-invalid={findings.some(({ severity }) => severity === 'error') || undefined}>
      <legend>{label}</legend>
      <FindingList findings={findings} />
      <div className="pair">
        {view.draft.locales.map((locale) => {
          const id = `draft${pointer.replaceAll('/', '-')}-${locale}`;
          const text = edits.textAt(`${pointer}/${locale}`, texts[locale] ?? '');
          return (
            <div key={locale}>
              <label htmlFor={id} className="meta">
                {words.languages[locale as 'en' | 'de'] ?? locale}
              </label>
              <textarea
                id={id}
                lang={locale}
                rows={linesOf(text)}
                value={text}
                onChange={(event) => edits.write(`${pointer}/${locale}`, event.target.value)}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
