import type { BreachMode, BreachRole, OpenBreachInput } from '@unticked/core';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '../anatomy/button.js';
import { Chips } from '../anatomy/chips.js';
import { Field } from '../anatomy/field.js';
import { TextArea } from '../anatomy/text-area.js';
import { useCallId } from '../anatomy/use-call-id.js';
import { adminKeys } from '../provider/admin-keys.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { breachContext } from './breach-context.js';
import { pastTime } from './breach-step-input.js';
import { refusal } from './refusal.js';

export interface StartFieldsProps {
  readonly mode: BreachMode;
  readonly close: ReactNode;
}

interface Begun {
  readonly role?: BreachRole;
  readonly when: string;
  readonly noticedBy: string;
  readonly note: string;
}

type View = { readonly state: 'idle' | 'saving' | 'done' | 'error'; readonly error?: unknown };

const nothing: Begun = { when: '', noticedBy: '', note: '' };

/** What is missing stays to be filled in: a time that is not to come, whose data, who and how. */
function inputOf(
  { role, when, noticedBy, note }: Begun,
  now: number,
): Omit<OpenBreachInput, 'id' | 'mode'> | undefined {
  const awareAt = pastTime(when, now);
  const [by, how] = [noticedBy.trim(), note.trim()];
  return role && awareAt && by !== '' && how !== '' ? { role, awareAt, noticedBy: by, note: how } : undefined;
}

/** A breach or a drill as it begins. `data-unticked="breach-new"`, `data-mode="real | drill"`. */
export function StartFields({ mode, close }: StartFieldsProps) {
  const { words, now } = breachContext.use('BreachClock.Start');
  const { client, scope, messages } = useConsentContext('BreachClock.Start');
  const admin = useAdmin('BreachClock.Start');
  const [begun, setBegun] = useState(nothing);
  const [pressed, setPressed] = useState(false);
  const [view, setView] = useState<View>({ state: 'idle' });
  const { idOf } = useCallId();
  const id = useId();
  const set = (changed: Partial<Begun>) => setBegun((before) => ({ ...before, ...changed }));
  const isSaving = view.state === 'saving';
  const save = async (): Promise<void> => {
    const input = inputOf(begun, now());
    setPressed(true);
    if (isSaving || !input) return;
    setView({ state: 'saving' });
    try {
      await admin.breaches.openBreach({ ...input, id: idOf([mode, input]), mode });
    } catch (error) {
      return setView({ state: 'error', error });
    }
    setView({ state: 'done' });
    void client.invalidateQueries({ queryKey: adminKeys.breaches(scope) });
  };
  const missing = (isThere: boolean, text = words.missing) => (pressed && !isThere ? text : undefined);
  return (
    <div data-unticked="breach-new" data-mode={mode} lang={messages.locale}>
      <p>
        <strong>{words.mode[mode]}.</strong> {words.beginNote[mode]}
      </p>
      {view.state !== 'done' && (
        <>
          <Chips
            name={id}
            legend={words.whose}
            options={(['controller', 'processor'] as const).map((role) => [role, words.role[role]])}
            chosen={begun.role}
            onChoose={(role) => set({ role })}
            problem={missing(begun.role !== undefined, words.whoseMissing)}
          />
          <Field
            type="datetime-local"
            label={words.awareAt}
            value={begun.when}
            readOnly={isSaving}
            problem={missing(pastTime(begun.when, now()) !== undefined, words.timeMissing)}
            onChange={({ currentTarget }) => set({ when: currentTarget.value })}
          />
          <Field
            label={words.noticedBy}
            value={begun.noticedBy}
            maxLength={200}
            readOnly={isSaving}
            problem={missing(begun.noticedBy.trim() !== '')}
            onChange={({ currentTarget }) => set({ noticedBy: currentTarget.value })}
          />
          <TextArea
            label={words.how}
            value={begun.note}
            maxLength={4000}
            readOnly={isSaving}
            problem={missing(begun.note.trim() !== '')}
            onChange={({ currentTarget }) => set({ note: currentTarget.value })}
          />
          <Button kind="primary" aria-disabled={isSaving || undefined} onClick={() => void save()}>
            {words.beginNow[mode]}
          </Button>
        </>
      )}
      <p role="status" data-unticked="breach-said" data-tone={view.state === 'error' ? 'no' : undefined}>
        {isSaving && words.saving}
        {view.state === 'error' && refusal(view.error, words)}
        {view.state === 'done' && words.begun}
      </p>
      {close}
    </div>
  );
}
