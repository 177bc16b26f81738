import { PolicyEditorActions } from './policy-editor-actions.js';
import { PolicyEditorChanges } from './policy-editor-changes.js';
import { PolicyEditorConflict } from './policy-editor-conflict.js';
import { PolicyEditorDefault } from './policy-editor-default.js';
import { PolicyEditorPreview } from './policy-editor-preview.js';
import { PolicyEditorRoot } from './policy-editor-root.js';
import { PolicyEditorState } from './policy-editor-state.js';
import { PolicyEditorTexts } from './policy-editor-texts.js';

/** Texts from draft over review to publication. */
export const PolicyEditor = /* @__PURE__ */ Object.assign(PolicyEditorDefault, {
  Root: PolicyEditorRoot,
  State: PolicyEditorState,
  Conflict: PolicyEditorConflict,
  Texts: PolicyEditorTexts,
  Preview: PolicyEditorPreview,
  Changes: PolicyEditorChanges,
  Actions: PolicyEditorActions,
});
