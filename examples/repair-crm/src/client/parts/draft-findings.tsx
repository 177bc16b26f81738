import type { DraftFinding } from '../../shared/draft.js';
import { settingsWords } from '../words/settings-words.js';
import { useWords } from '../words/use-words.js';
import { FindingList } from './finding-list.js';

/** Has a place in the editor where it stands instead. */
const hasPlace = ({ path }: DraftFinding): boolean => /^\/(?:purposes|title|changes)\b/.test(path);

/** What the rule found that belongs to no single text. */
export function DraftFindings({ findings }: { readonly findings: readonly DraftFinding[] }) {
  const words = useWords(settingsWords);
  const whole = findings.filter((finding) => !hasPlace(finding));
  if (whole.length === 0) return null;
  return (
    <section className="card" aria-label={words.warning}>
      <h2>{words.warning}</h2>
      <FindingList findings={whole} />
    </section>
  );
}
