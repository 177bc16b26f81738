export interface ErrorShape {
  readonly code?: unknown;
  readonly retryable?: unknown;
  readonly params?: unknown;
  readonly path?: unknown;
  readonly findings?: unknown;
}

/** What an error of any copy of core says of itself. Read by shape: nothing here may load the core at run time. */
export const errorShape = (error: unknown): ErrorShape => Object(error);
