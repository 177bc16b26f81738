import { request } from '../api/request.js';
import type { NewCustomerSave } from './recipe.js';

/** Recipe 1: the page saves the customer, then submits the answers for the id it got. */
export async function saveLater({ values, consent, requestId }: NewCustomerSave): Promise<string> {
  const body = { customer: values, requestId, consent: 'later' };
  const { id } = await request<{ id: string }>('POST', '/api/customers', body);
  await consent.submit({ subjectId: id, subject: 'new' });
  return id;
}
