import { boxKey } from '../box-key.js';
import { defineCheck } from '../define-check.js';
import type { FormAction, FormBehaviour, FormState } from '../form-input.js';

const others: readonly FormAction[] = [
  { type: 'accept_terms' },
  { type: 'type_in_field' },
  { type: 'next' },
  { type: 'submit' },
];

/** Boxes besides `own` whose answer differs. */
function moved(before: FormState, after: FormState, own?: string): readonly string[] {
  const boxes = new Set([...before.ticked, ...after.ticked]);
  return [...boxes].filter((box) => box !== own && before.ticked.includes(box) !== after.ticked.includes(box));
}

/** Looks at the first state and at every state one toggle away from it. */
export const coupled = defineCheck<FormBehaviour>({
  code: 'UO-F02',
  title: 'one answer changes another',
  severity: 'error',
  inspects: 'form',
  enforced: '`reduceTicks`, property tests',
  sources: ['GDPR Rec. 43', 'EDPB 05/2020 ¶42, 81', 'CJEU C-673/17 Planet49'],
  check: ({ form, initial, reduce }) => {
    const boxes = form.questions.flatMap(({ id, boxes: own }) => own.map(({ channel }) => boxKey(id, channel)));
    const toggles = boxes.map((box) => ({ type: 'toggle' as const, box }));
    const states = [initial, ...toggles.map((toggle) => reduce(initial, toggle))];
    const pairs = new Set<string>();
    for (const state of states) {
      for (const { type, box } of toggles) {
        for (const other of moved(state, reduce(state, { type, box }), box)) pairs.add(`${box} → ${other}`);
      }
      for (const action of others) {
        for (const other of moved(state, reduce(state, action))) pairs.add(`${action.type} → ${other}`);
      }
    }
    return [...pairs].map((pair) => ({ path: '', params: { pair } }));
  },
});
