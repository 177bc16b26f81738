import { readBytes } from './read-bytes.js';
import { refuse } from './refuse.js';

/** One field in any form's dress is far below. */
const MOST = 4_096;
const FORMS = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;

/**
 * Holds a POST to what a mail program sends for one click (RFC 8058 section 3.2): its field, as a form. What only posts every
 * link that it sees does not send it; fields beside it mean nothing, since a no is refused for no trifle.
 * @throws `invalid` for anything else
 */
export async function checkOneClick(request: Request, timeoutMs: number): Promise<void> {
  const type = request.headers.get('content-type') ?? '';
  if (!FORMS.test(type)) throw refuse('content_type');
  const bytes = await readBytes(request, MOST, timeoutMs);
  const fields = await new Response(bytes.slice(), { headers: { 'content-type': type } }).formData().then(
    (form) => [...form.entries()],
    () => [],
  );
  if (!fields.some(([name, value]) => name === 'List-Unsubscribe' && value === 'One-Click'))
    throw refuse('wrong_value', '/List-Unsubscribe');
}
