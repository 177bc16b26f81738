import { parseJson } from '@unticked/core';
import { newCustomerInput } from '../../shared/customer-input.js';
import { createCustomer } from '../create-customer.js';
import { parse } from '../http/parse.js';
import { problem } from '../http/problem.js';
import { readBody } from '../http/read-body.js';
import type { Call } from '../http/route.js';

const isId = (text: string): boolean => /^[\w-]{22,64}$/.test(text);

/** A form that the browser posts by itself, without a script's fetch; the answers are in a hidden field of it. */
export async function takePlainForm(call: Call): Promise<string> {
  const fields = new URLSearchParams(await readBody(call.incoming, 'application/x-www-form-urlencoded'));
  const input = parse(newCustomerInput, Object.fromEntries(fields));
  const requestId = fields.get('requestId') ?? '';
  if (!isId(requestId)) throw problem('invalid', { fields: { requestId: 'missing' } });
  return createCustomer(call, { input, requestId, consent: { submission: submissionIn(fields.get('consent')) } });
}

function submissionIn(text: string | null): unknown {
  if (!text) return undefined;
  try {
    return parseJson(text);
  } catch {
    throw problem('invalid', { fields: { consent: 'unreadable' } });
  }
}
