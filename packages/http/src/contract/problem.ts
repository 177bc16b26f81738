import type { ErrorCode, Finding } from '@unticked/core';

/** An error on the wire (RFC 9457, `application/problem+json`). It holds no stack and no id that the caller did not send. */
export interface Problem {
  /** `urn:unticked:error:` and the code. */
  readonly type: string;
  /** One sentence, the same for every occurrence of the code. */
  readonly title: string;
  /** The HTTP status. */
  readonly status: number;
  readonly code: ErrorCode;
  /** JSON pointer into the body; `/query/…` for a parameter, `/subjectId` for the path; `''` for the whole. */
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly params: Readonly<Record<string, string | number>>;
}
