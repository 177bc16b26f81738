import type { StandardReading } from '@unticked/core/exchange';
import { Field } from '../anatomy/field.js';
import { SelectField } from '../anatomy/select-field.js';
import { importContext } from './import-context.js';
import { personsIn } from './persons-in.js';
import { ProofFields } from './proof-fields.js';
import { useChoices } from './use-choices.js';

/** So many persons are asked about one by one. */
const MOST = 10;

/** Who the persons of a file in a published format are, and which of its purposes is which of ours: no format knows either. */
export function StandardFields({ standard }: { readonly standard: StandardReading }) {
  const { words, plan, change } = importContext.use('ImportDesk.Mapping');
  const { cells } = useChoices('ImportDesk.Mapping');
  const { records, findings } = standard;
  const persons = personsIn(standard);
  const purposes = [...new Set(records.map(({ purpose }) => purpose))];
  // Said once, it can be taken back.
  const asksForZone = plan.timesWithoutZone !== '' || findings.some(({ code }) => code === 'no_zone');
  return (
    <>
      {persons.length > MOST && <p data-unticked="meta">{words.standard.asNamed}</p>}
      {persons.length <= MOST &&
        persons.map((named) => (
          <Field
            key={named}
            label={named === '' ? words.standard.unnamed : words.standard.person(named)}
            value={plan.persons[named] ?? named}
            maxLength={128}
            onChange={({ currentTarget }) => change({ persons: { ...plan.persons, [named]: currentTarget.value } })}
          />
        ))}
      {purposes.map((purpose) => (
        <SelectField
          key={purpose}
          label={words.stand(purpose === '' ? words.standard.noPurpose : purpose)}
          value={plan.fields[purpose] ?? ''}
          options={[['', words.none], ...cells.slice(1)]}
          onChange={(cell) => change({ fields: { ...plan.fields, [purpose]: cell } })}
        />
      ))}
      {asksForZone && (
        <SelectField
          label={words.standard.noZone}
          value={plan.timesWithoutZone}
          options={[
            ['', words.standard.leftOut],
            ['utc', words.standard.utc],
          ]}
          onChange={(said) => change({ timesWithoutZone: said as '' | 'utc' })} // one of the options
        />
      )}
      <ProofFields />
    </>
  );
}
