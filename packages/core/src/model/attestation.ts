/** What a person answers for who let a checked batch in: GDPR Art. 7(1) leaves the proof to the controller. */
export interface Attestation {
  /** Why these rows may be believed, in their own words. */
  readonly reason: string;
  /** How many rows they compared with the originals. */
  readonly sampleSize: number;
}
