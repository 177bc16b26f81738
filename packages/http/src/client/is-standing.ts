export const isStanding = (value: Readonly<Record<string, unknown>>): boolean =>
  typeof value.subjectId === 'string' && Array.isArray(value.pills);
