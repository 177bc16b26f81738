import type { ResolverOptions } from 'react-hook-form';
import { expect, it, vi } from 'vitest';
import { ConsentDraft } from '../session/consent-draft.js';
import { withConsent } from './with-consent.js';

const options: ResolverOptions<object> = { fields: {}, names: [], shouldUseNativeValidation: false };

it('takes the field out wherever it stands, and hands on the rest as it is', async () => {
  const day = new Date();
  const file = new File([], 'a.txt');
  const draft = new ConsentDraft('news.email');
  const values = { name: 'Maria', day, consent: draft, people: [{ consent: draft, file }], nested: { consent: draft } };
  const inner = vi.fn(async (given: object) => ({ values: given, errors: {} }));
  const result = await withConsent<object>(inner)(values, undefined, options);
  expect(result).toEqual({ values: { name: 'Maria', day, people: [{ file }], nested: {} }, errors: {} });
  const given = inner.mock.calls[0]?.[0] as typeof values | undefined;
  expect(given?.day).toBe(day);
  expect(given?.people[0]?.file).toBe(file);
  expect(values.consent).toBe(draft);
});

it('hands on what the app’s own resolver finds, with its context', async () => {
  const errors = { name: { type: 'required', message: 'Name' } };
  const inner = vi.fn(() => ({ values: {}, errors }));
  expect(await withConsent<object>(inner)({ name: '' }, 'context', options)).toEqual({ values: {}, errors });
  expect(inner).toHaveBeenCalledWith({ name: '' }, 'context', options);
});

it('is left out of JSON, so that no request carries it by accident', () => {
  expect(JSON.stringify({ name: 'Maria', consent: new ConsentDraft('news') })).toBe('{"name":"Maria"}');
});
