/** Words around an inventory of systems; what is in it comes in words already, in the language asked for. */
export interface InventoryMessages {
  readonly title: string;
  readonly publicTitle: string;
  /** The columns of the table, after that of the system. */
  readonly columns: {
    readonly why: string;
    readonly data: string;
    readonly who: string;
    readonly where: string;
    readonly protection: string;
  };
  readonly filter: string;
  /** @param shown already written */
  readonly shown: (shown: string, all: string) => string;
  readonly nothingFits: string;
  readonly none: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly severity: { readonly error: string; readonly warning: string };
  readonly asOf: (date: string) => string;
  readonly download: string;
  readonly print: string;
}
