import { Field } from '../anatomy/field.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { importContext } from './import-context.js';
import { ImportStep } from './import-step.js';

/** Somebody on the staff answers by name for what the rows of a checked batch do not say. There once a file is read. */
export function ImportDeskAttest() {
  const { words, total, plan, change, missing, isBusy } = importContext.use('ImportDesk.Attest');
  const { actor } = useConsentContext('ImportDesk.Attest');
  if (total === undefined) return null;
  return (
    <ImportStep title={words.attest}>
      <p data-unticked="meta">{words.attestHint}</p>
      {actor?.name === undefined ? (
        <p>{words.attestNobody}</p>
      ) : (
        <>
          <Field
            label={words.attestReason}
            value={plan.attestReason}
            maxLength={2000}
            readOnly={isBusy}
            onChange={({ currentTarget }) => change({ attestReason: currentTarget.value })}
          />
          <Field
            label={words.attestSample}
            inputMode="numeric"
            value={plan.attestSample}
            readOnly={isBusy}
            problem={missing === 'attest' ? words.missing.attest : undefined}
            onChange={({ currentTarget }) => change({ attestSample: currentTarget.value })}
          />
          {plan.attestReason.trim() !== '' && <p>{words.attestBy(actor.name)}</p>}
        </>
      )}
    </ImportStep>
  );
}
