import { sampleNames } from '../../shared/draft.js';
import { settingsWords } from '../words/settings-words.js';
import { useProblemText } from '../words/use-problem-text.js';
import { useWords } from '../words/use-words.js';
import { Card } from './card.js';
import { Notice } from './notice.js';
import { useBeginDraft } from './use-begin-draft.js';

/** Where consent begins: a sample that becomes the shop's own. @param canBegin a draft that is there is not written over */
export function SampleChoice({ canBegin }: { readonly canBegin: boolean }) {
  const words = useWords(settingsWords);
  const text = useProblemText();
  const begin = useBeginDraft();
  return (
    <Card title={words.offTitle}>
      <p>{words.offText}</p>
      {begin.error && <Notice tone="bad">{text(begin.error)}</Notice>}
      <ul className="samples">
        {sampleNames.map((name) => {
          const [title, what] = words.samples[name];
          return (
            <li key={name}>
              <h3>{title}</h3>
              <p className="meta">{what}</p>
              {canBegin && (
                <button
                  type="button"
                  className="button"
                  aria-label={`${title}: ${words.begin}`}
                  disabled={begin.isPending}
                  onClick={() => begin.mutate(name)}
                >
                  {words.begin}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
