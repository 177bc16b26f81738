import type { Page } from '@playwright/test';
import type { Inbox } from '../examples/repair-crm/src/shared/message.js';

/** What came to an address, the last first: asked for by somebody who is not signed in, as the customer's own mailbox would show it. */
export async function arrivedAt(page: Page, address: string): Promise<Inbox['messages']> {
  const { origin } = new URL(page.url());
  const headers = { origin, 'content-type': 'application/json' };
  const reply = await fetch(`${origin}/api/inbox`, { method: 'POST', headers, body: JSON.stringify({ address }) });
  const { messages }: Inbox = await reply.json();
  return messages;
}

/** The newest code that came to an address. */
export async function newestCode(page: Page, address: string): Promise<string> {
  const text = (await arrivedAt(page, address)).find(({ kind }) => kind === 'code')?.text ?? '';
  return /\d{6}/.exec(text)?.[0] ?? '';
}

/** The newest link to one of the customer's own pages that came to an address, whole. @param path `/me/consent` */
export async function newestLink(page: Page, address: string, path: string): Promise<string> {
  for (const { text } of await arrivedAt(page, address)) {
    const [link] = new RegExp(`${path}#[\\w-]+`).exec(text) ?? [];
    if (link) return new URL(link, page.url()).href;
  }
  throw new Error(`no link to ${path} came to ${address}`);
}

/** Beside the staff's session on the same screen: the two cookies go to different addresses. */
export async function signInAsCustomer(staff: Page, customerId: string): Promise<void> {
  const headers = { origin: new URL(staff.url()).origin };
  const { customer } = await (await staff.request.get(`/api/customers/${customerId}`)).json();
  const { email } = customer as { readonly email: string };
  await staff.request.post('/api/me/codes', { headers, data: { email } });
  const data = { email, code: await newestCode(staff, email) };
  const reply = await staff.request.post('/api/me/session', { headers, data });
  if (!reply.ok()) throw new Error(`not signed in: ${reply.status()}`);
}
