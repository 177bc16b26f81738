/** What every call about a draft says. */
export interface DraftCall {
  readonly policyId: string;
  /** 22 or more characters of base64url, made once for each step; sending it again is harmless. */
  readonly id: string;
  /** The `revision` of the draft that the caller has before them. */
  readonly basedOn: number;
}
