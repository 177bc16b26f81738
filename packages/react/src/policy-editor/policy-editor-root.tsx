import type { DraftStep } from '@unticked/core';
import type { ComponentPropsWithoutRef } from 'react';
import { editor } from '../messages/en/editor.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';
import { editorContext } from './editor-context.js';
import { type EditorSettings, useEditor } from './use-editor.js';

const every: readonly DraftStep[] = ['saved', 'submitted', 'approved', 'returned', 'published', 'discarded'];

export interface PolicyEditorRootProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'onChange'>,
    Pick<EditorSettings, 'policyId' | 'buildForm' | 'ruleWords' | 'checkDraft'> {
  /** What the rights of this person allow; the server decides it anyway. @default every step */
  readonly steps?: EditorSettings['steps'] | undefined;
  /** After a step was taken. */
  readonly onTaken?: EditorSettings['onTaken'];
  /** Something is written and not saved: for the host's own router. A page that is closed asks by itself. */
  readonly onUnsaved?: EditorSettings['onUnsaved'];
}

/**
 * The draft of a policy's next version, for the parts in it. Needs `admin` on the provider.
 *
 * `data-unticked="editor"`, `data-state="loading | offline | error | ready"`, `data-unsaved`.
 */
export function PolicyEditorRoot(props: PolicyEditorRootProps) {
  const { policyId, buildForm, ruleWords, checkDraft, steps = every, onTaken, onUnsaved, ...rest } = props;
  const { messages } = useConsentContext('PolicyEditor');
  const words = useWords('PolicyEditor', 'editor', editor);
  const value = useEditor({ policyId, buildForm, ruleWords, checkDraft, steps, onTaken, onUnsaved }, words);
  return (
    <editorContext.Provider value={value}>
      <section
        aria-label={words.title(value.content?.version ?? 1)}
        lang={messages.locale}
        {...rest}
        data-unticked="editor"
        data-state={value.reading.state}
        data-unsaved={value.edits.size > 0 || undefined}
      />
    </editorContext.Provider>
  );
}
