/** Headers for a page on another of the listed origins; none for anybody else, and never a wildcard. */
export function corsHeaders(request: Request, origins: readonly string[]): Readonly<Record<string, string>> {
  const origin = request.headers.get('origin');
  // Without `vary` a shared cache could hand the answer for one origin to another.
  if (origin === null || !origins.includes(origin)) return { vary: 'origin' };
  return {
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'retry-after',
  };
}
