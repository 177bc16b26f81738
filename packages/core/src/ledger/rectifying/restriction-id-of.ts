/** The call under which a rectification restricts use. */
export const restrictionIdOf = (rectification: string): string => `${rectification}-restrict`;
