import type { Submission } from '@unticked/core';
import { vi } from 'vitest';
import { type ClientOptions, createClient } from '../src/client/index.js';

export type Answer = Response | Error | (() => Response | Promise<Response>);

export const reply = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

export const problem = (
  code: string,
  status: number,
  more: object = {},
  headers: Record<string, string> = {},
): Response =>
  reply(
    {
      type: `urn:unticked:error:${code}`,
      title: `Title of ${code}`,
      status,
      code,
      path: '',
      findings: [],
      params: {},
      ...more,
    },
    status,
    {
      'content-type': 'application/problem+json',
      ...headers,
    },
  );

export const html = (status: number): Response =>
  reply('<!doctype html><title>Sign in</title>', status, { 'content-type': 'text/html' });

export const standing = { subjectId: 'c-1', state: 'active', at: '2026-11-02T09:00:00.000Z', pills: [] };
export const result = { outcome: 'recorded', replayed: false, events: [], rejected: [], standing };
export const submission: Submission = {
  id: 'test-submission-00000001',
  presentation: {
    id: 'p',
    policyId: 'x',
    policyVersion: 1,
    locale: 'en',
    audience: 'person',
    notices: {},
    issuedAt: '',
  },
  mode: 'screen',
  answers: [],
};

/** A client whose server gives these answers, one after another; the last one again and again. */
export function clientOf(answers: readonly Answer[], options: Partial<ClientOptions> = {}) {
  const sent: { url: string; init: RequestInit; at: number }[] = [];
  const began = Date.now();
  const client = createClient({
    baseUrl: '/api/consent/',
    fetch: async (url, init) => {
      const answer = answers[Math.min(sent.length, answers.length - 1)];
      sent.push({ url, init, at: Date.now() - began });
      if (answer instanceof Response) return answer.clone();
      if (typeof answer === 'function') return answer();
      throw answer;
    },
    ...options,
  });
  return { client, sent };
}

export async function settle<T>(promise: Promise<T>): Promise<PromiseSettledResult<T>> {
  const settled = Promise.allSettled([promise]);
  await vi.runAllTimersAsync();
  return (await settled)[0];
}

export const offline = new TypeError('Failed to fetch');
