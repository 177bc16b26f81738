import { subjectKey } from './subject-key.js';

/** Where what the desk of rights reads is kept in the query client: apart, so that the counter does not load it. */
export const rightsKeys = {
  all: (scope: string) => ['unticked', scope, 'rights'],
  personsIn: (scope: string, state: 'removed' | 'held') => ['unticked', scope, 'rights', state],
  processingRecord: (scope: string, locale: string) => ['unticked', scope, 'rights', 'processing-record', locale],
  requests: (scope: string) => ['unticked', scope, 'rights', 'requests'],
  /** Not below the person: what staff do to a person must not ask every system anew while it is looked at. */
  held: (scope: string, subjectId: string) => ['unticked', scope, 'rights', 'everything', subjectId],
  looks: (scope: string, subjectId: string) => ['unticked', scope, 'rights', 'looks', subjectId],
  erasure: (scope: string, subjectId: string) => [...subjectKey(scope, subjectId), 'erasure'],
  rectifications: (scope: string, subjectId: string) => [...subjectKey(scope, subjectId), 'rectifications'],
  state: (scope: string, subjectId: string) => [...subjectKey(scope, subjectId), 'state'],
};
