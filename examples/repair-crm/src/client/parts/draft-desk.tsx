import type { DraftView } from '../../shared/draft.js';
import { settingsWords } from '../words/settings-words.js';
import { useWords } from '../words/use-words.js';
import { DraftFindings } from './draft-findings.js';
import { DraftPreview } from './draft-preview.js';
import { DraftPublish } from './draft-publish.js';
import { DraftPurpose } from './draft-purpose.js';
import { DraftText } from './draft-text.js';
import { useDraftEdits } from './use-draft-edits.js';

/** The texts on one side, what they look like on the other. */
export function DraftDesk({ view }: { readonly view: DraftView }) {
  const words = useWords(settingsWords);
  const edits = useDraftEdits(view);
  const { draft } = view;
  return (
    <div className="desk">
      <div className="stack">
        <DraftFindings findings={view.findings} />
        {draft.title && (
          <section className="card">
            <DraftText label={words.formTitle} pointer="/title" texts={draft.title} view={view} edits={edits} />
          </section>
        )}
        {draft.purposes.map((purpose, index) => (
          <DraftPurpose key={purpose.id} purpose={purpose} index={index} view={view} edits={edits} />
        ))}
        <p className="meta" role="status">
          {words[edits.state]}
        </p>
        <DraftPublish view={view} edits={edits} />
      </div>
      <DraftPreview view={view} />
    </div>
  );
}
