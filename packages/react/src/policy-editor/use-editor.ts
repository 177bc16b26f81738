import { onlineManager, useQuery } from '@tanstack/react-query';
import type { Draft, DraftStep } from '@unticked/core';
import { useEffect, useRef, useState } from 'react';
import { errorShape } from '../anatomy/error-shape.js';
import { unreadText } from '../anatomy/unread-text.js';
import { newId } from '../answers/new-id.js';
import type { EditorMessages } from '../messages/sections/editor-messages.js';
import { readOptions } from '../provider/read-options.js';
import { type Reading, readingOf } from '../provider/reading.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { contentOf, type DraftEdits, withEdits } from './draft-edits.js';
import type { EditorContextValue, EditorTools, StepExtras } from './editor-context.js';
import { useFindings } from './use-findings.js';

export interface EditorSettings extends EditorTools {
  readonly policyId: string;
  /** What the rights of this person allow, as the host's `authorize` has them. */
  readonly steps: readonly DraftStep[];
  readonly onTaken: ((draft: Draft, details: { readonly step: DraftStep }) => void) | undefined;
  readonly onUnsaved: ((unsaved: boolean) => void) | undefined;
}

const none: DraftEdits = new Map();

/** One draft: what is saved, what is written and not saved, and what came of each step. */
export function useEditor(settings: EditorSettings, words: EditorMessages): EditorContextValue {
  const { policyId, steps, onTaken, onUnsaved, buildForm, ruleWords, checkDraft } = settings;
  const { client, scope, messages } = useConsentContext('PolicyEditor');
  const port = useAdmin('PolicyEditor').policy(policyId);
  const [edits, setEdits] = useState<DraftEdits>(none);
  const [held, setHeld] = useState<Draft>();
  const [view, setView] = useState<Pick<EditorContextValue, 'state' | 'failure'>>({
    state: 'idle',
    failure: undefined,
  });
  const call = useRef({ what: '', id: '' });
  const queryKey = ['unticked', scope, 'policy', policyId, 'draft'];
  const query = useQuery({ ...readOptions, queryKey, queryFn: ({ signal }) => port.draft({ signal }) }, client);
  const newest = query.data;
  const dirty = edits.size > 0;
  const draft = dirty && held ? held : newest;
  // What is written here is not taken from under its author because it cannot be read again.
  const reading: Reading<Draft> = draft ? { state: 'ready', value: draft } : readingOf(query);
  const base = draft ? contentOf(draft) : null;
  const content = base && withEdits(base, edits);
  const findings = useFindings(draft, edits, checkDraft);

  useEffect(() => {
    onUnsaved?.(dirty);
    if (!dirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty, onUnsaved]);

  const send = (step: DraftStep, extras: StepExtras): Promise<Draft> => {
    const basedOn = draft?.revision ?? 0;
    const what = JSON.stringify([step, basedOn, extras, step === 'saved' && content]);
    // However often it is pressed, it is one step.
    if (call.current.what !== what) call.current = { what, id: newId() };
    const { id } = call.current;
    const { remark, at } = extras;
    if (step === 'saved') return port.saveDraft({ id, basedOn, policy: content });
    if (step === 'submitted') return port.submitForReview({ id, basedOn });
    if (step === 'published') return port.publishDraft({ id, basedOn, ...(at ? { at } : {}) });
    if (step === 'discarded') return port.discardDraft({ id, basedOn });
    return port.review({ id, basedOn, verdict: step, ...(remark ? { remark } : {}) });
  };
  const take = async (step: DraftStep, extras: StepExtras = {}): Promise<boolean> => {
    if (view.state === 'saving') return false;
    setView({ state: 'saving', failure: undefined });
    const sent = step === 'discarded' ? undefined : edits;
    try {
      const taken = await send(step, extras);
      client.setQueryData(queryKey, taken);
      if (step === 'saved') setHeld(taken);
      // What was chosen while it was on its way is not in it, and stays.
      if (step === 'saved' || step === 'discarded')
        setEdits((now) => (sent ? new Map([...now].filter(([key, value]) => sent.get(key) !== value)) : none));
      setView({ state: 'idle', failure: undefined });
      onTaken?.(taken, { step });
      return true;
    } catch (error) {
      const code = onlineManager.isOnline() ? String(errorShape(error).code) : 'offline';
      const known = Object.hasOwn(words.problem, code) ? words.problem[code] : undefined;
      setView({ state: 'error', failure: known ?? unreadText({ state: 'error', error }, messages) });
      // Whoever was told that the draft is another one by now is shown which.
      if (code === 'draft_conflict' || code === 'wrong_step') void query.refetch();
      return false;
    }
  };
  return {
    policyId,
    words,
    buildForm,
    ruleWords,
    reading,
    draft,
    content,
    edits,
    edit: (key, value) => {
      if (!dirty) setHeld(newest);
      setEdits(new Map([...edits, [key, value]]));
    },
    undo: () => {
      setEdits(none);
      setView({ state: 'idle', failure: undefined });
    },
    ...view,
    may: (step) => steps.includes(step) && draft?.next.includes(step) === true,
    take,
    theirs: dirty && held && newest && newest.revision !== held.revision ? newest : undefined,
    adopt: (dropped) => {
      setHeld(newest);
      setEdits(new Map([...edits].filter(([key]) => !dropped.has(key))));
      setView({ state: 'idle', failure: undefined });
    },
    findings,
    findingsAt: (pointer) => findings.filter(({ path }) => path === pointer || path.startsWith(`${pointer}/`)),
  };
}
