import type { Breach, BreachStepInput } from '@unticked/core';
import { useRef, useState } from 'react';
import { useCallId } from '../anatomy/use-call-id.js';
import { adminKeys } from '../provider/admin-keys.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { breachContext } from './breach-context.js';
import { type BreachStepDraft, breachStepInput, type Counted, countedAsOf, emptyStep } from './breach-step-input.js';
import { countGroup } from './count-group.js';

type View = { readonly state: 'idle' | 'saving' | 'done' | 'error'; readonly error?: unknown };

/** One step of a breach, from what is chosen to what came of it. */
export function useBreachStep({ id: breach, awareAt }: Breach) {
  const { client, scope } = useConsentContext('BreachClock.Breach');
  const admin = useAdmin('BreachClock.Breach');
  const { groups, now } = breachContext.use('BreachClock.Breach');
  const [draft, setDraft] = useState(emptyStep);
  const [pressed, setPressed] = useState(false);
  const [view, setView] = useState<View>({ state: 'idle' });
  const { idOf, forget } = useCallId();
  // Counted once for one step, however often that is pressed.
  const count = useRef<{ readonly id: string; readonly counted: Counted }>(undefined);
  const input = async (): Promise<BreachStepInput | undefined> => {
    const id = idOf(draft);
    const group = draft.step === 'affected_counted' ? groups.find((one) => one.id === draft.group) : undefined;
    const asOf = countedAsOf(draft, awareAt, now());
    const isCounting = group !== undefined && asOf !== undefined;
    if (isCounting && count.current?.id !== id)
      count.current = { id, counted: { title: group.title, affected: await countGroup(admin, group, asOf) } };
    const said = breachStepInput(draft, now(), isCounting ? count.current?.counted : undefined);
    return said && { ...said, breach, id };
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
    forget();
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
