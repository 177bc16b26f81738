import type { Purpose } from '@unticked/core';
import type { DraftView } from '../../shared/draft.js';
import { useLanguage } from '../words/language-context.js';
import { settingsWords } from '../words/settings-words.js';
import { useWords } from '../words/use-words.js';
import { DraftChange } from './draft-change.js';
import { DraftText } from './draft-text.js';
import { FindingList } from './finding-list.js';
import type { DraftEdits } from './use-draft-edits.js';

export interface DraftPurposeProps {
  readonly purpose: Purpose;
  readonly index: number;
  readonly view: DraftView;
  readonly edits: DraftEdits;
}

/** Every text of one purpose, in every language. */
export function DraftPurpose({ purpose, index, view, edits }: DraftPurposeProps) {
  const words = useWords(settingsWords);
  const { language } = useLanguage();
  const at = `/purposes/${index}`;
  const { id, kind, title, text, clerkLabel, script, printed = [] } = purpose;
  const way =
    kind === 'consent'
      ? ([purpose.withdrawal.text, 'withdrawal'] as const)
      : kind === 'opt_out'
        ? ([purpose.objection.text, 'objection'] as const)
        : null;
  const fields = [
    [words.texts.title, `${at}/title`, title],
    [words.texts.text, `${at}/text`, text],
    [words.texts.clerkLabel, `${at}/clerkLabel`, clerkLabel],
    [words.texts.script, `${at}/script`, script],
    ...(way ? [[words.texts[way[1]], `${at}/${way[1]}/text`, way[0]] as const] : []),
    ...printed.map(
      (form, place) => [`${words.texts.printed} (${form.id})`, `${at}/printed/${place}/text`, form.text] as const,
    ),
  ] as const;
  const own = view.findings.filter(({ path }) => path === at || path.startsWith(`/changes/${id}`));
  return (
    <section className="card" aria-label={title[language] ?? id}>
      <h2>
        {title[language] ?? id} <small className="meta">{words.kinds[kind]}</small>
      </h2>
      <FindingList findings={own} />
      {view.touched.includes(id) && <DraftChange purposeId={id} edits={edits} />}
      {fields.map(
        ([label, pointer, texts]) =>
          texts && <DraftText key={pointer} label={label} pointer={pointer} texts={texts} view={view} edits={edits} />,
      )}
    </section>
  );
}
