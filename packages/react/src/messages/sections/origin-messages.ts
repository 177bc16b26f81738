/** What was answered in a call, a meeting, an order or a campaign. */
export interface OriginMessages {
  /** Name of the region. */
  readonly title: string;
  readonly none: string;
  readonly more: string;
}
