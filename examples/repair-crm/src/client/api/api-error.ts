export interface ApiErrorBody {
  readonly code: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly reason?: string;
  readonly remedy?: string;
}

/** A request that was not answered as asked. */
export interface ApiError extends Error {
  readonly body: ApiErrorBody;
}

export const apiError = (body: ApiErrorBody): ApiError => Object.assign(new Error(body.code), { body });

/** What went wrong, whatever was thrown. */
export const bodyOf = (error: unknown): ApiErrorBody =>
  error instanceof Error && 'body' in error ? (error as ApiError).body : { code: 'unavailable' }; // only `apiError` sets it
