import { PolicyDiffDefault } from '../policy-diff/policy-diff-default.js';
import { editorContext } from './editor-context.js';

/** What the draft changes against the version before, as saved. `data-unticked="editor-changes"`. */
export function PolicyEditorChanges() {
  const { words, draft, edits } = editorContext.use('PolicyEditor.Changes');
  if (!draft?.before || !draft.policy) return null;
  return (
    <div data-unticked="editor-changes">
      <h2>{words.changes}</h2>
      {edits.size > 0 && <p data-unticked="meta">{words.changesAfterSave}</p>}
      <PolicyDiffDefault changes={draft.changes} aria-label={words.changes} />
    </div>
  );
}
