// Checked by the compiler only: what is unlawful must not compile, and what is lawful must.
import type { Policy, PolicyInput } from '../model/policy.js';
import { definePolicy } from './define-policy.js';
import type { parsePolicy } from './parse-policy.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

declare const frame: Omit<PolicyInput, 'purposes'>;
declare const words: { readonly en: string };

const told = {
  id: 'repair',
  kind: 'information',
  basis: 'contract',
  title: words,
  text: words,
  dataCategories: ['name'],
} as const;
const asked = {
  id: 'news',
  kind: 'consent',
  title: words,
  text: words,
  dataCategories: ['name'],
  expiresAfter: 'P24M',
  withdrawal: { text: words, url: '/me' },
} as const;
const open = {
  id: 'surveys',
  kind: 'opt_out',
  basis: 'legitimate_interests',
  title: words,
  text: words,
  dataCategories: ['name'],
  objection: { text: words, url: '/me' },
} as const;

const policy = definePolicy({ ...frame, purposes: [told, asked, open] });
holds<Same<typeof policy, Policy<'repair' | 'news' | 'surveys'>>>();
holds<Same<ReturnType<typeof parsePolicy>, Policy>>();

// A policy with ids is accepted wherever any policy is, and can be the ground of the next version.
const wide: Policy = policy;
const next = definePolicy({ ...wide, version: 2, changes: { news: { kind: 'wording' } } });
holds<Same<typeof next, Policy>>();
definePolicy({ ...frame, purposes: [...policy.purposes, { ...asked, id: 'events' }] });

const oneOf = {
  ...asked,
  channels: ['email', 'sms'],
  perChannel: true,
  necessaryForService: { justification: '' },
} as const;
definePolicy({ ...frame, purposes: [oneOf] });

// The keys that a rule forbids.
// @ts-expect-error UO-P08
definePolicy({ ...frame, purposes: [{ ...asked, required: true }] });
// @ts-expect-error UO-P08: false is a statement about something that must not be there
definePolicy({ ...frame, purposes: [{ ...asked, required: false }] });
// @ts-expect-error UO-P06
definePolicy({ ...frame, purposes: [{ ...asked, default: 'given' }] });
// @ts-expect-error UO-P06
definePolicy({ ...frame, purposes: [{ ...asked, default: false }] });
// @ts-expect-error UO-P09
definePolicy({ ...frame, purposes: [{ ...asked, basis: 'contract' }] });
// @ts-expect-error UO-P09
definePolicy({ ...frame, purposes: [{ ...asked, basis: 'consent' }] });
// @ts-expect-error UO-P02
definePolicy({ ...frame, purposes: [{ ...asked, purposes: ['a', 'b'] }] });
// @ts-expect-error UO-P03
definePolicy({ ...frame, purposes: [{ ...asked, acceptsTerms: true }] });
// @ts-expect-error UO-P06
definePolicy({ ...frame, purposes: [{ ...told, default: true }] });
// @ts-expect-error information does not expire
definePolicy({ ...frame, purposes: [{ ...told, expiresAfter: 'P1Y' }] });
// @ts-expect-error UO-P09
definePolicy({ ...frame, purposes: [{ ...told, withdrawal: asked.withdrawal }] });
// @ts-expect-error UO-P08
definePolicy({ ...frame, purposes: [{ ...open, required: true }] });
// @ts-expect-error UO-P06
definePolicy({ ...frame, purposes: [{ ...open, default: true }] });

// Typing errors.
// @ts-expect-error unknown kind
definePolicy({ ...frame, purposes: [{ ...asked, kind: 'consnt' }] });
// @ts-expect-error unknown basis
definePolicy({ ...frame, purposes: [{ ...told, basis: 'consent' }] });
// @ts-expect-error unknown key of a purpose
definePolicy({ ...frame, purposes: [{ ...asked, expiresAftr: 'P1Y' }] });
// @ts-expect-error unknown key inside a purpose
definePolicy({ ...frame, purposes: [{ ...asked, withdrawal: { text: words, url: '/me', link: '/you' } }] });
const card = { id: 'card', text: words, inUse: { from: '2026-01-01' }, size: 'A5' } as const;
// @ts-expect-error unknown key inside a list inside a purpose
definePolicy({ ...frame, purposes: [{ ...asked, printed: [card] }] });
// @ts-expect-error a key of another kind
definePolicy({ ...frame, purposes: [{ ...told, perChannel: true }] });
// @ts-expect-error unknown key of the policy
definePolicy({ ...frame, purposes: [asked], purpose: [] });
// @ts-expect-error unknown channel
definePolicy({ ...frame, purposes: [{ ...asked, channels: ['fax'] }] });
// @ts-expect-error how long it holds must be said
definePolicy({ ...frame, purposes: [{ ...asked, expiresAfter: undefined }] });

const { withdrawal: _, ...unable } = asked;
// @ts-expect-error UO-P13
definePolicy({ ...frame, purposes: [unable] });

const widened = { ...asked, kind: 'consent' as string };
// @ts-expect-error data whose kind is any text goes through parsePolicy
definePolicy({ ...frame, purposes: [widened] });
const smuggled = { ...asked, expiresAftr: 'P1Y' };
// @ts-expect-error an unknown key is found in a variable too
definePolicy({ ...frame, purposes: [smuggled] });
const forced = { ...asked, required: true };
// @ts-expect-error UO-P08 in a variable too
definePolicy({ ...frame, purposes: [forced] });
