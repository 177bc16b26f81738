import type { BreachPlan, PlanContact } from '@unticked/core';
import { useState } from 'react';
import { errorShape } from '../anatomy/error-shape.js';
import { useCallId } from '../anatomy/use-call-id.js';
import { adminKeys } from '../provider/admin-keys.js';
import { useAdmin } from '../provider/use-admin.js';
import { useConsentContext } from '../provider/use-consent-context.js';

export const nobody: PlanContact = { role: '', name: '', phone: '' };

const blank: BreachPlan = {
  decides: nobody,
  deputy: nobody,
  contacts: [nobody],
  authority: { name: '', contact: '' },
  letters: { authority: '', persons: '', controllers: '' },
};

type State = 'idle' | 'saving' | 'done' | 'conflict' | 'forbidden' | 'error';

/** The plan as it is being changed, from what stood to what came of saving it. */
export function usePlan(before: BreachPlan | null, basedOn: number) {
  const { client, scope } = useConsentContext('BreachClock.Plan');
  const admin = useAdmin('BreachClock.Plan');
  // Of the moment at which it was opened: what somebody else saves meanwhile is not written over.
  const [base, setBase] = useState(basedOn);
  const [plan, setPlan] = useState(before ?? blank);
  const [state, setState] = useState<State>('idle');
  const { idOf } = useCallId();
  const save = async (): Promise<void> => {
    if (state === 'saving') return;
    setState('saving');
    try {
      const { revision } = await admin.breaches.saveBreachPlan({ id: idOf(plan), basedOn: base, plan });
      setBase(revision);
    } catch (error) {
      const { code } = errorShape(error);
      return setState(code === 'draft_conflict' ? 'conflict' : code === 'forbidden' ? 'forbidden' : 'error');
    }
    setState('done');
    void client.invalidateQueries({ queryKey: adminKeys.breachPlan(scope) });
  };
  return {
    plan,
    set: (changed: Partial<BreachPlan>) => {
      setPlan((now) => ({ ...now, ...changed }));
      setState('idle');
    },
    state,
    save: () => void save(),
  };
}
