import { type ApiErrorBody, apiError } from './api-error.js';

/** Asks the shop's own server. @throws ApiError */
export async function request<Answer>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Answer> {
  const sent =
    body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(path, { method, ...sent }).catch(() => {
    throw apiError({ code: 'unavailable' });
  });
  const answer: unknown = await response.json().catch(() => ({ code: 'broken' }));
  if (!response.ok) throw apiError(answer as ApiErrorBody); // our own server's shape
  return answer as Answer; // each caller names the shape of its own route
}
