/**
 * Under which id the beginning of an erasure stands in the person's own log: what takes them away, or what says that it has begun
 * where they were taken away before. Whether it or a bringing back was first is decided there.
 */
export const markOfErasure = (request: string): string => `${request.slice('YYYY-MM-DD.'.length)}-remove`;
