import { useQueryClient } from '@tanstack/react-query';
import { renderStatus } from '@unticked/core';
import { StatusNotice } from '@unticked/react';
import type { Customer } from '../../shared/customer.js';
import { preferences } from '../api/consent.js';
import { keys } from '../api/keys.js';
import { fileWords } from '../words/file-words.js';
import { useWords } from '../words/use-words.js';

/** For a customer who asks what the shop knows of them: shown, then sent, printed or read aloud in their language. */
export function TellCustomer({ customer: { id, language, email, phone } }: { readonly customer: Customer }) {
  const words = useWords(fileWords);
  const client = useQueryClient();
  const closed = {
    ...(email === '' ? { email: words.noRecipient.email } : {}),
    ...(phone === '' ? { sms: words.noRecipient.sms } : {}),
  };
  return (
    <StatusNotice
      subjectId={id}
      locale={language}
      preferences={preferences}
      render={renderStatus}
      closed={closed}
      onSent={() => client.invalidateQueries({ queryKey: keys.customer(id) })}
    />
  );
}
