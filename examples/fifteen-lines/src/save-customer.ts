/** The application's own call. */
export async function saveCustomer(values: { readonly name: string; readonly email: string }): Promise<{ id: string }> {
  const response = await fetch('/api/customers', { method: 'POST', body: JSON.stringify(values) });
  return response.json();
}
