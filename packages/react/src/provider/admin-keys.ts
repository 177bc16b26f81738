import type { Source } from '@unticked/core';
import { subjectKey } from './subject-key.js';

/** Where what the administration reads is kept in the query client: apart, so that the counter does not load it. */
export const adminKeys = {
  post: (scope: string) => ['unticked', scope, 'post'],
  bySource: (scope: string, { system, object, id }: Source, locale: string) => [
    'unticked',
    scope,
    'by-source',
    system,
    object,
    id,
    locale,
  ],
  readiness: (scope: string) => ['unticked', scope, 'readiness'],
  breachPlan: (scope: string) => ['unticked', scope, 'breach-plan'],
  breaches: (scope: string) => ['unticked', scope, 'breaches'],
  needsALook: (scope: string) => ['unticked', scope, 'needs-a-look'],
  retention: (scope: string, what: 'state' | 'due' | 'tasks') => ['unticked', scope, 'retention', what],
  keepTasksOf: (scope: string, subjectId: string) => [...subjectKey(scope, subjectId), 'keep-tasks'],
  legacyTexts: (scope: string) => ['unticked', scope, 'legacy-texts'],
};
