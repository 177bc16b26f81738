import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { Customer } from '../../shared/customer.js';
import { type AddressMeaning, type CustomerInput, customerInput } from '../../shared/customer-input.js';
import { postalAddress } from '../../shared/postal-address.js';
import { request } from '../api/request.js';
import { Link } from '../router/link.js';
import { navigate } from '../router/navigate.js';
import { commonWords } from '../words/common-words.js';
import { customerWords } from '../words/customer-words.js';
import { useProblemText } from '../words/use-problem-text.js';
import { useWords } from '../words/use-words.js';
import { AddressChanged } from './address-changed.js';
import { Card } from './card.js';
import { CustomerFields } from './customer-fields.js';
import { ErrorSummary } from './error-summary.js';
import { Notice } from './notice.js';
import { useSummary } from './use-summary.js';

const differs = (before: string, after: string): boolean => before !== '' && before !== after.trim();

/** An edit is never held back by consent. It only asks what happened to an address that a yes was given for. */
export function EditCustomerForm({ customer, isAsked }: { readonly customer: Customer; readonly isAsked: boolean }) {
  const words = useWords(customerWords);
  const common = useWords(commonWords);
  const text = useProblemText();
  const client = useQueryClient();
  const [failure, setFailure] = useState<unknown>();
  const [emailWas, setEmailWas] = useState<AddressMeaning>('new_address');
  const [phoneWas, setPhoneWas] = useState<AddressMeaning>('new_address');
  const [postWas, setPostWas] = useState<AddressMeaning>('new_address');

  const form = useForm<CustomerInput>({
    resolver: zodResolver(customerInput),
    defaultValues: customer,
    shouldFocusError: false,
  });
  const { control, register, formState } = form;
  const [email, phone] = useWatch({ control, name: ['email', 'phone'] });
  const [street, postcode, city] = useWatch({ control, name: ['street', 'postcode', 'city'] });
  const post = postalAddress(customer);
  const summary = useSummary(form);

  const save = form.handleSubmit(async (values) => {
    setFailure(undefined);
    try {
      await request('PUT', `/api/customers/${customer.id}`, {
        customer: values,
        revision: customer.revision,
        emailWas,
        phoneWas,
        postWas,
      });
      // Pills and gates too: they may be about the old address.
      await client.invalidateQueries();
      navigate(`/customers/${customer.id}`, 'replace');
    } catch (error) {
      setFailure(error);
    }
  });

  return (
    <form className="form" noValidate onSubmit={save}>
      <ErrorSummary {...summary} />
      {failure !== undefined && <Notice tone="bad">{text(failure)}</Notice>}
      <Card title={words.person}>
        <CustomerFields register={register} errors={formState.errors} />
        {isAsked && differs(customer.email, email) && (
          <AddressChanged
            name="emailWas"
            question={words.changed.email(customer.email)}
            meaning={emailWas}
            onChoose={setEmailWas}
          />
        )}
        {isAsked && differs(customer.phone, phone) && (
          <AddressChanged
            name="phoneWas"
            question={words.changed.phone(customer.phone)}
            meaning={phoneWas}
            onChoose={setPhoneWas}
          />
        )}
        {isAsked && differs(post, postalAddress({ street, postcode, city })) && (
          <AddressChanged name="postWas" question={words.changed.post(post)} meaning={postWas} onChoose={setPostWas} />
        )}
      </Card>
      <div className="form-foot">
        <button type="submit" className="button primary" disabled={formState.isSubmitting}>
          {words.saveEdit}
        </button>
        <Link href={`/customers/${customer.id}`}>{common.cancel}</Link>
      </div>
    </form>
  );
}
