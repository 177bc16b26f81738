import type { ErasureCause } from '@unticked/core';
import { useId } from 'react';
import { Chips } from '../anatomy/chips.js';
import { certificate } from '../messages/en/certificate.js';
import { useWords } from '../provider/use-words.js';
import { erasureContext } from './erasure-context.js';

const causes: readonly ErasureCause[] = [
  'no_longer_needed',
  'consent_withdrawn',
  'objected',
  'unlawful',
  'legal_duty',
  'asked_as_child',
];

/** Why it is erased, by letter of Art. 17(1), and whether the addresses are left alone afterwards. */
export function ErasureFields() {
  const { words, draft, set, pressed } = erasureContext.use('ErasureDialog.Choice');
  const { cause } = useWords('ErasureDialog.Choice', 'certificate', certificate);
  const id = useId();
  const { erasure } = words;
  return (
    <>
      <Chips
        name={`${id}-because`}
        legend={erasure.because}
        options={causes.map((one) => [one, cause[one]])}
        chosen={draft.because}
        onChoose={(because) => set({ because })}
        problem={pressed && !draft.because ? erasure.becauseMissing : undefined}
      />
      <Chips
        name={`${id}-afterwards`}
        legend={erasure.afterwards}
        options={[
          ['do_not_contact', erasure.doNotContact],
          ['may_return', erasure.mayReturn],
        ]}
        chosen={draft.afterwards}
        onChoose={(afterwards) => set({ afterwards })}
        problem={pressed && !draft.afterwards ? erasure.afterwardsMissing : undefined}
      />
    </>
  );
}
