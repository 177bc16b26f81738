/** Where what the administration reads is kept in the query client: apart, so that the counter does not load it. */
export const adminKeys = {
  readiness: (scope: string) => ['unticked', scope, 'readiness'],
  legacyTexts: (scope: string) => ['unticked', scope, 'legacy-texts'],
};
