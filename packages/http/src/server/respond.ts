import type { Problem } from '../contract/problem.js';

/** Answers about people are never kept by a cache and never read as anything but what they are. */
const always = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

type Extra = Readonly<Record<string, string>>;

/** A successful answer. */
export const respondJson = (answer: unknown, extra: Extra = {}): Response =>
  new Response(JSON.stringify(answer), { headers: { ...always, 'content-type': 'application/json', ...extra } });

/** An error as problem+json (RFC 9457). */
export const respondProblem = (problem: Problem, extra: Extra = {}): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      ...always,
      'content-type': 'application/problem+json',
      ...(problem.status === 503 ? { 'retry-after': '1' } : {}),
      ...extra,
    },
  });

/** An answer to OPTIONS. */
export const respondEmpty = (extra: Extra): Response =>
  new Response(null, { status: 204, headers: { ...always, ...extra } });
