import { createPartContext } from '../anatomy/create-part-context.js';
import type { MayContact } from './use-may-contact.js';

export const gateContext = /* @__PURE__ */ createPartContext<MayContact>('ConsentGate.Root');
