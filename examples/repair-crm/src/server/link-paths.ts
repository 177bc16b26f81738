/** Tokens stand in the fragment: browsers send none, so that no log has it. */
export const confirmPath = (token: string): string => `/me/confirm#${token}`;

export const preferencePath = (token: string): string => `/me/consent#${token}`;
