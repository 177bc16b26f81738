import type { Ground } from '../../model/legal-basis.js';
import type { ControllerField, ProcessorField } from './inventory-document.js';

/** The words of the record and of the public page in one language, beside those of an access statement. */
export interface InventoryWords {
  readonly recordTitle: (controller: string) => string;
  readonly publicTitle: (controller: string) => string;
  readonly controller: string;
  readonly representative: string;
  readonly dpo: string;
  readonly asController: string;
  readonly asProcessor: string;
  readonly systems: string;
  /** What each entry is called. */
  readonly system: string;
  readonly fields: Readonly<Record<ControllerField | ProcessorField, string>>;
  /** As staff name them. */
  readonly grounds: Readonly<Record<Ground, string>>;
  readonly together: (controllers: string, others: string) => string;
  readonly fromThePerson: string;
  /** Who gets it, where nobody does. */
  readonly nobodyElse: string;
  /** Who runs it, where nobody else does. */
  readonly ourselves: string;
  readonly processor: string;
  /** Who runs a system, to those who are not told their name. */
  readonly someOperator: string;
  readonly contract: (contract: string) => string;
  readonly adequacy: (decision: string) => string;
  readonly scc: (copy: string) => string;
  readonly bcr: (copy: string) => string;
  readonly derogation: (article: string) => string;
  readonly open: string;
  readonly unknownPurpose: (id: string) => string;
  readonly decisions: string;
  readonly rights: string;
}
