import { zodResolver } from '@hookform/resolvers/zod';
// unticked:start
import { CaptureFields, ConsentCheckboxes, useConsentSubmission, withConsent } from '@unticked/react';
// unticked:end
import { useForm } from 'react-hook-form';
import * as z from 'zod';
import { saveCustomer } from './save-customer.js';

const schema = z.object({ name: z.string().min(1), email: z.email() });

/** An application's own form, to which the questions were added. */
export function CustomerForm() {
  const form = useForm<z.infer<typeof schema>>({
    // unticked:start
    resolver: withConsent(zodResolver(schema)),
    // unticked:end
  });
  // unticked:start
  const consent = useConsentSubmission({ control: form.control, name: 'consent' });
  // unticked:end
  const save = form.handleSubmit(async (values) => {
    const customer = await saveCustomer(values);
    // unticked:start
    await consent.submit({ subjectId: customer.id, subject: 'new' });
    // unticked:end
  });
  return (
    <form onSubmit={save}>
      <input {...form.register('name')} aria-label="Name" />
      <input {...form.register('email')} aria-label="E-mail" />
      {/* unticked:start */}
      <ConsentCheckboxes control={form.control} name="consent" purposes={['repair', 'news']} />
      <CaptureFields control={form.control} name="consent" />
      {/* unticked:end */}
      <button type="submit">Save</button>
    </form>
  );
}
