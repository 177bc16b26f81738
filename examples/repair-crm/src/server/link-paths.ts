/** Tokens stand in the fragment: browsers send none, so that no log has it. */
export const confirmPath = (token: string): string => `/me/confirm#${token}`;

/** What a mail program posts to knows nothing but its address, so the token is in it; all it can do is end such messages. */
export const oneClickUrl = (origin: string, token: string): string => `${origin}/api/consent/unsubscribe/${token}`;

/** Beside the code, which goes another way. */
export const downloadPath = (token: string): string => `/me/data#${token}`;

export const preferencePath = (token: string): string => `/me/consent#${token}`;
