import { Field } from '../anatomy/field.js';
import { importContext } from './import-context.js';

/** What the old system and this import are called. */
export function NameFields() {
  const { words, plan, change } = importContext.use('ImportDesk.Mapping');
  return (
    <>
      <Field
        label={words.system}
        value={plan.system}
        maxLength={64}
        onChange={({ currentTarget }) => change({ system: currentTarget.value })}
      />
      <Field
        label={words.batch}
        value={plan.batchId}
        maxLength={64}
        onChange={({ currentTarget }) => change({ batchId: currentTarget.value })}
      />
    </>
  );
}
