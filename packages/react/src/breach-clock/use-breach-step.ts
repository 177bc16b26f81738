import type { Breach, BreachStepInput } from '@unticked/core';
import { useRef, useState } from 'react';
import { newId } from '../answers/new-id.js';
import { adminKeys } from '../provider/admin-keys.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { breachContext } from './breach-context.js';
import { type BreachStepDraft, breachStepInput, type Counted, emptyStep } from './breach-step-input.js';
import { countGroup } from './count-group.js';

type View = { readonly state: 'idle' | 'saving' | 'done' | 'error'; readonly error?: unknown };

/** One step of a breach, from what is chosen to what came of it. */
export function useBreachStep({ id: breach }: Breach) {
  const { client, scope } = useConsentContext('BreachClock.Breach');
  const admin = useAdmin('BreachClock.Breach');
  const { groups, now } = breachContext.use('BreachClock.Breach');
  const [draft, setDraft] = useState(emptyStep);
  const [pressed, setPressed] = useState(false);
  const [view, setView] = useState<View>({ state: 'idle' });
  // Kept until something else is said: however often it is pressed, it is one step.
  const call = useRef<{ readonly key: string; readonly id: string; readonly counted?: Counted }>(undefined);
  const input = async (): Promise<BreachStepInput | undefined> => {
    const key = JSON.stringify(draft);
    if (call.current?.key !== key) call.current = { key, id: newId() };
    const group = draft.step === 'affected_counted' ? groups.find(({ id }) => id === draft.group) : undefined;
    if (group && !call.current.counted)
      call.current = { ...call.current, counted: { title: group.title, affected: await countGroup(admin, group) } };
    const said = breachStepInput(draft, now(), call.current.counted);
    return said && { ...said, breach, id: call.current.id };
  };
  const save = async (): Promise<void> => {
    if (view.state === 'saving') return;
    setPressed(true);
    setView({ state: 'saving' });
    try {
      const step = await input();
      if (!step) return setView({ state: 'idle' });
      await admin.breaches.takeBreachStep(step);
    } catch (error) {
      return setView({ state: 'error', error });
    }
    call.current = undefined;
    setView({ state: 'done' });
    setDraft(emptyStep);
    setPressed(false);
    void client.invalidateQueries({ queryKey: adminKeys.breaches(scope) });
  };
  return {
    draft,
    set: (changed: Partial<BreachStepDraft>) => {
      setDraft((before) => ({ ...before, ...changed }));
      setPressed(false);
      setView({ state: 'idle' });
    },
    pressed,
    ...view,
    save: () => void save(),
  };
}
