import type { Method } from '@unticked/core';
import { SelectField } from '../anatomy/select-field.js';
import { importContext } from './import-context.js';
import { useChoices } from './use-choices.js';

/** What is known of every answer of a file, where the file does not say it: the wording, and how it was got. */
export function ProofFields() {
  const { words, plan, change } = importContext.use('ImportDesk.Mapping');
  const { texts, methods } = useChoices('ImportDesk.Mapping');
  return (
    <>
      <SelectField
        label={words.wording}
        value={plan.legacyText}
        options={texts}
        onChange={(legacyText) => change({ legacyText })}
      />
      <SelectField
        label={words.method}
        value={plan.method}
        options={methods}
        onChange={(method) => change({ method: method as Method | '' })} // one of the options
      />
    </>
  );
}
