import { PolicyEditorActions } from './policy-editor-actions.js';
import { PolicyEditorChanges } from './policy-editor-changes.js';
import { PolicyEditorConflict } from './policy-editor-conflict.js';
import { PolicyEditorPreview } from './policy-editor-preview.js';
import { PolicyEditorRoot, type PolicyEditorRootProps } from './policy-editor-root.js';
import { PolicyEditorState } from './policy-editor-state.js';
import { PolicyEditorTexts } from './policy-editor-texts.js';

export type PolicyEditorProps = Omit<PolicyEditorRootProps, 'children'>;

/** Where the draft stands, its texts beside their preview, what it changes, and what can be done next. */
export function PolicyEditorDefault(props: PolicyEditorProps) {
  return (
    <PolicyEditorRoot {...props}>
      <PolicyEditorState />
      <PolicyEditorConflict />
      <div data-unticked="editor-desk">
        <PolicyEditorTexts />
        <PolicyEditorPreview />
      </div>
      <PolicyEditorChanges />
      <PolicyEditorActions />
    </PolicyEditorRoot>
  );
}
