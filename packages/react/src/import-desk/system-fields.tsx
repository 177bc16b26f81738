import type { ImportSystem } from '@unticked/core/exchange';
import { SelectField } from '../anatomy/select-field.js';
import type { FileReading } from './import-context.js';
import { importContext } from './import-context.js';
import { ProofFields } from './proof-fields.js';
import { useChoices } from './use-choices.js';

/** What of a known system's file can stand for something: its fields that are there, else the keys in its column of keys. */
function keysOf({ fields, keyedBy }: ImportSystem, file: FileReading): readonly string[] {
  if (file.state !== 'ready') return [];
  const { columns } = file.survey;
  const keyed = columns.find(({ name }) => keyedBy.includes(name));
  if (keyed) return keyed.values.filter((value) => value !== '');
  return fields.filter((field) => columns.some(({ name }) => name === field));
}

/** Which fields of a known system stand for which purpose. */
export function SystemFields({ known }: { readonly known: ImportSystem }) {
  const { words, file, plan, change } = importContext.use('ImportDesk.Mapping');
  const { cells } = useChoices('ImportDesk.Mapping');
  return (
    <>
      <p data-unticked="meta">{words.knownHint}</p>
      {keysOf(known, file).map((key) => (
        <SelectField
          key={key}
          label={words.stand(key)}
          value={plan.fields[key] ?? ''}
          options={[['', words.none], ...cells.slice(1)]}
          onChange={(cell) => change({ fields: { ...plan.fields, [key]: cell } })}
        />
      ))}
      <ProofFields />
    </>
  );
}
