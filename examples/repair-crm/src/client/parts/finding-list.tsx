import type { DraftFinding } from '../../shared/draft.js';
import { useLanguage } from '../words/language-context.js';
import { Icon } from './icon.js';

/** What the rule found here, in words; the code is for whoever looks it up. */
export function FindingList({ findings }: { readonly findings: readonly DraftFinding[] }) {
  const { language } = useLanguage();
  if (findings.length === 0) return null;
  return (
    <ul className="findings">
      {findings.map(({ code, path, severity, words }) => (
        <li key={code + path} data-severity={severity}>
          <Icon name="warn" />
          <span>
            {words[language]} <code>{code}</code>
          </span>
        </li>
      ))}
    </ul>
  );
}
