/** The two agreements: keeping the data, and using it for marketing. */
export interface AgreementsMessages {
  readonly title: string;
  readonly question: { readonly data: string; readonly marketing: string };
  /** How long data is kept: "kept for 7 years from the end of the contract". @param from as `anchor` says it */
  readonly keptFor: (period: string, from: string) => string;
  /** The same where the end is known: "kept until 2 November 2033, 7 years from the end of the contract". */
  readonly keptUntil: (date: string, period: string, from: string) => string;
  /** What a period begins with, by the policy's word for it; any other is quoted from the policy. */
  readonly anchor: Readonly<Record<string, string>>;
}
