/** Lets everybody who is signed in do everything to everybody. `createHandler` refuses to start with it in production. */
export const authorizeEverythingForDevelopmentOnly = (): boolean => true;
