import { useForm } from 'react-hook-form';
import { ConsentForm } from '../consent-form/consent-form.js';
import { useConsentSubmission } from '../use-consent-submission/use-consent-submission.js';
import { ConsentCheckboxes } from './consent-checkboxes.js';

interface Customer {
  name: string;
}

/** Each line that must not compile says so; a widget that let one through would fail the type check here. */
export function Lines() {
  const { control } = useForm<Customer>();
  const consent = useConsentSubmission({ control, name: 'consent' });
  const spread = { defaultChecked: true };
  // @ts-expect-error a box says what the person did, never what the host wants
  const line = <ConsentCheckboxes control={control} name="consent" checked={false} />;
  // @ts-expect-error UO-F01
  const second = <ConsentCheckboxes control={control} name="consent" defaultChecked />;
  // @ts-expect-error UO-F01
  const third = <ConsentCheckboxes control={control} name="consent" defaultValue={{ news: 'given' }} />;
  // @ts-expect-error UO-F01
  const fourth = <ConsentCheckboxes control={control} name="consent" {...spread} />;
  // @ts-expect-error UO-F01
  const fifth = <ConsentForm subjectId="c-1" defaultChecked />;
  // @ts-expect-error a submission without a person
  void consent.submit({});
  // @ts-expect-error only `new` can be said of the person
  void consent.submit({ subjectId: 'c-1', subject: 'old' });
  return [line, second, third, fourth, fifth];
}
