import { request } from '../api/request.js';
import type { NewCustomerSave } from './recipe.js';

/** Recipe 2: the answers travel in the application's own request; its server hands them on after its own commit. */
export async function saveTogether({ values, consent, isAsking, requestId }: NewCustomerSave): Promise<string> {
  const answers = isAsking ? { submission: consent.take(values) } : 'later';
  const { id } = await request<{ id: string }>('POST', '/api/customers', {
    customer: values,
    requestId,
    consent: answers,
  });
  return id;
}
