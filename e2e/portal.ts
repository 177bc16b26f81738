import type { Page } from '@playwright/test';

/** The newest code in the outbox, which staff see. */
export async function newestCode(staff: Page): Promise<string> {
  const messages: readonly { readonly kind: string; readonly text: string }[] = await (
    await staff.request.get('/api/messages')
  ).json();
  const text = messages.find(({ kind }) => kind === 'code')?.text ?? '';
  return /\d{6}/.exec(text)?.[0] ?? '';
}

/** Beside the staff's session on the same screen: the two cookies go to different addresses. */
export async function signInAsCustomer(staff: Page, customerId: string): Promise<void> {
  const headers = { origin: new URL(staff.url()).origin };
  const { customer } = await (await staff.request.get(`/api/customers/${customerId}`)).json();
  const { email } = customer as { readonly email: string };
  await staff.request.post('/api/me/codes', { headers, data: { email } });
  const data = { email, code: await newestCode(staff) };
  const reply = await staff.request.post('/api/me/session', { headers, data });
  if (!reply.ok()) throw new Error(`not signed in: ${reply.status()}`);
}
