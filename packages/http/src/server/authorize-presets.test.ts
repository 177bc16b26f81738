import type { Actor } from '@unticked/core';
import { expect, test } from 'vitest';
import { type Action, type AnyAction, adminRoutes, evidenceRoutes, routes } from '../contract/index.js';
import { authorizeEverythingForDevelopmentOnly } from './authorize-everything-for-development-only.js';
import { authorizePersonForThemselves } from './authorize-person-for-themselves.js';
import { authorizeStaffForEverySubject } from './authorize-staff-for-every-subject.js';

const actions = Object.keys(routes) as Action[];
const aboutNobody: readonly Action[] = ['form', 'notice'];
const types: readonly Actor['type'][] = ['person', 'staff', 'system', 'import'];

const allowed = (
  rule: (call: { actor: Actor; action: AnyAction; subjectId?: string }) => boolean,
  actor: Actor,
  subjectId: string,
) => actions.filter((action) => rule({ actor, action, ...(aboutNobody.includes(action) ? {} : { subjectId }) }));

test('staff only, for every subject', () => {
  const granted = types.filter((type) => allowed(authorizeStaffForEverySubject, { type, id: 'c-1' }, 'c-1').length > 0);
  expect(granted).toEqual(['staff']);
  expect(allowed(authorizeStaffForEverySubject, { type: 'staff', id: 'u-7' }, 'c-9')).toEqual(actions);
});

test('a person for the subject that is theirs', () => {
  const rule = authorizePersonForThemselves();
  expect(allowed(rule, { type: 'person', id: 'c-1' }, 'c-1')).toEqual(actions);
  expect(allowed(rule, { type: 'person', id: 'c-1' }, 'c-2')).toEqual(aboutNobody);
  for (const type of ['staff', 'system', 'import'] as const)
    expect(allowed(rule, { type, id: 'c-1' }, 'c-1')).toEqual([]);
});

test('a person whose subject the host looks up', () => {
  const rule = authorizePersonForThemselves(({ id }) => (id === 'login-1' ? 'c-1' : null));
  expect(allowed(rule, { type: 'person', id: 'login-1' }, 'c-1')).toEqual(actions);
  expect(allowed(rule, { type: 'person', id: 'c-1' }, 'c-1')).toEqual(aboutNobody);
});

test('the administration is in no preset', () => {
  for (const action of Object.keys(adminRoutes) as AnyAction[]) {
    expect(authorizeStaffForEverySubject({ actor: { type: 'staff', id: 'u-7' }, action })).toBe(false);
    const own = { actor: { type: 'person', id: 'c-1' }, action, subjectId: 'c-1' } as const;
    expect(authorizePersonForThemselves()(own)).toBe(false);
  }
});

test('a call about no subject is never somebody’s own', () => {
  const rule = authorizePersonForThemselves(() => null);
  expect(rule({ actor: { type: 'person', id: 'c-1' }, action: 'standings' })).toBe(false);
});

test('everything, by a name that nobody overlooks', () => {
  expect(authorizeEverythingForDevelopmentOnly()).toBe(true);
});

test('a visitor of a public form has no subject', () => {
  const visitor: Actor = { type: 'person', id: '~visitor' };
  for (const id of ['visitor', 'c-1', ''])
    expect(allowed(authorizePersonForThemselves(), visitor, id)).toEqual(aboutNobody);
});

test('files: staff at a counter take and fetch them, people only where the host says so', () => {
  for (const action of Object.keys(evidenceRoutes) as (keyof typeof evidenceRoutes)[]) {
    const asked = { action, subjectId: 'c-1' };
    expect(authorizeStaffForEverySubject({ ...asked, actor: { type: 'staff', id: 'u-7' } })).toBe(true);
    expect(authorizePersonForThemselves()({ ...asked, actor: { type: 'person', id: 'c-1' } })).toBe(false);
  }
});
