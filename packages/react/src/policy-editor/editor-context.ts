import type { Draft, DraftStep, Finding, Form, PolicyInput } from '@unticked/core';
import { createPartContext } from '../anatomy/create-part-context.js';
import type { EditorMessages } from '../messages/sections/editor-messages.js';
import type { Reading } from '../provider/reading.js';
import type { DraftEdits } from './draft-edits.js';

/** What the widget needs to run of core, and takes as it is. */
export interface EditorTools {
  /** `buildForm` of core: what the preview shows. */
  readonly buildForm: (
    policy: PolicyInput,
    choice: { readonly audience: 'person' | 'clerk'; readonly locale: string },
  ) => Form;
  /** `wordsEn` or `wordsDe` of core: a sentence for each finding. A code that is not in it is shown itself. */
  readonly ruleWords: Readonly<Record<string, string>>;
  /** `checkDraft` of core: what the rule finds while it is written. @default it is found when the draft is saved */
  readonly checkDraft?: ((policy: PolicyInput, before: PolicyInput | null) => readonly Finding[]) | undefined;
}

export type StepExtras = { readonly verdict?: 'approved' | 'returned'; readonly remark?: string; readonly at?: string };

export interface EditorContextValue extends EditorTools {
  readonly policyId: string;
  readonly words: EditorMessages;
  /** The draft that is on screen; it stays while somebody else's is newer and there are edits. */
  readonly reading: Reading<Draft>;
  readonly draft: Draft | undefined;
  /** The draft with the edits in it; `null` where there is nothing to begin with. */
  readonly content: PolicyInput | null;
  readonly edits: DraftEdits;
  readonly edit: (key: string, value: DraftEdits extends ReadonlyMap<string, infer Value> ? Value : never) => void;
  readonly undo: () => void;
  readonly state: 'idle' | 'saving' | 'error';
  /** Why the last step was not taken, in words. */
  readonly failure: string | undefined;
  /** What the ledger and the host let this person do next. */
  readonly may: (step: DraftStep) => boolean;
  readonly take: (step: DraftStep, extras?: StepExtras) => Promise<boolean>;
  /** Somebody else's, saved since the edits were begun. */
  readonly theirs: Draft | undefined;
  /** Goes on with theirs; edits of these keys are dropped. */
  readonly adopt: (dropped: ReadonlySet<string>) => void;
  /** What the rule finds: in what is written, where the host gave `checkDraft`, else in what is saved. */
  readonly findings: readonly Finding[];
  /** Those at a pointer into the policy or below it. */
  readonly findingsAt: (pointer: string) => readonly Finding[];
}

export const editorContext = /* @__PURE__ */ createPartContext<EditorContextValue>('PolicyEditor.Root');
