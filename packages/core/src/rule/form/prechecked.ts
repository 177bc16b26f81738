import { pointer } from '../../errors/pointer.js';
import { boxKey } from '../box-key.js';
import { defineCheck } from '../define-check.js';
import type { FormInput } from '../form-input.js';

/** A tick is lawful only where a manage form mirrors a yes that is stored, valid now and named by its entry. */
export const prechecked = defineCheck<FormInput>({
  code: 'UO-F01',
  title: 'a box starts ticked',
  severity: 'error',
  inspects: 'form',
  enforced: '`buildForm`, the widgets',
  sources: ['GDPR Rec. 32', 'EDPB 05/2020 ¶79', 'CJEU C-673/17 Planet49', 'CJEU C-61/19 Orange Romania'],
  check: ({ form, initial }) => {
    const lawful = new Set(
      form.questions.flatMap(({ id, mode, boxes }) =>
        boxes
          .filter(({ standing }) => mode === 'manage' && standing?.status === 'given' && standing.mirrors !== undefined)
          .map(({ channel }) => boxKey(id, channel)),
      ),
    );
    return initial.ticked.flatMap((box, index) =>
      lawful.has(box) ? [] : [{ path: pointer('ticked', index), params: { box } }],
    );
  },
});
