import { pointer } from '../../errors/pointer.js';
import { boxKey } from '../box-key.js';
import { defineCheck } from '../define-check.js';
import type { FormValidation } from '../form-input.js';

/** Everything that may be told is told, nothing that may be asked is agreed to: the form must be ready to save. */
export const refusalBlocks = defineCheck<FormValidation>({
  code: 'UO-F04',
  title: 'a no blocks the form',
  severity: 'error',
  inspects: 'form',
  enforced: '`requiredMissing`, the widgets',
  sources: ['GDPR Art. 7(4)', 'GDPR Rec. 42', 'EDPB 05/2020 ¶46'],
  check: ({ form: { questions }, validate }) => {
    const told = questions.filter(({ kind }) => kind === 'information');
    const ticked = told.flatMap(({ id, boxes }) => boxes.map(({ channel }) => boxKey(id, channel)));
    const blocking = new Set([...validate({ ticked }), ...validate({ ticked: [] })]);
    return questions.flatMap(({ id, kind }, index) =>
      kind !== 'information' && blocking.has(id)
        ? [{ path: pointer('questions', index), params: { questionId: id } }]
        : [],
    );
  },
});
