import type { ControllerField, ProcessorField } from '@unticked/core/rights';
import type { InventoryMessages } from '../messages/sections/inventory-messages.js';

export type AnyField = ControllerField | ProcessorField;

/** What stands under a system's name. */
export const underTheName: readonly AnyField[] = ['responsible', 'clients'];

/** Which fields stand together in a column, so that a table of ten of them fits on a screen. */
export const columns: readonly (readonly [keyof InventoryMessages['columns'], readonly AnyField[]])[] = [
  ['why', ['purposes', 'processing']],
  ['data', ['persons', 'data', 'sources']],
  ['who', ['recipients', 'operator']],
  ['where', ['places', 'retention']],
  ['protection', ['security']],
];
