/** How the key of everything about a person begins in the query client, so that a save makes all of it stale at once. */
export const subjectKey = (scope: string, subjectId: string) => ['unticked', scope, 'subject', subjectId] as const;
