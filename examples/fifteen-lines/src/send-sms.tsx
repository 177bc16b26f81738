/** The application's own button. */
export const SendSms = ({ id }: { readonly id: string }) => (
  <button type="button" onClick={() => fetch(`/api/customers/${id}/sms`, { method: 'POST' })}>
    Send SMS
  </button>
);
