import { createPartContext } from '../anatomy/create-part-context.js';
import type { AuditMessages } from '../messages/sections/audit-messages.js';
import type { AuditForm } from './use-audit-form.js';
import type { Making } from './use-making.js';

/** A company that packs can be made for. */
export interface AuditBrand {
  /** Id of the controller. */
  readonly id: string;
  readonly name: string;
}

export interface AuditContextValue {
  readonly words: AuditMessages;
  readonly brands: readonly AuditBrand[];
  readonly form: AuditForm;
  readonly making: Making;
  readonly make: () => void;
  readonly cancel: () => void;
  readonly print: () => void;
}

export const auditContext = /* @__PURE__ */ createPartContext<AuditContextValue>('AuditPack.Root');
