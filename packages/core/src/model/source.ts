/** A record of the host's that an answer came from: a call, a meeting, a repair order, a campaign. */
export interface Source {
  /** `crm` */
  readonly system: string;
  /** `repair_order` */
  readonly object: string;
  /** That system's own id. */
  readonly id: string;
}
