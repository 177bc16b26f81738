import { createPartContext } from '../anatomy/create-part-context.js';
import type { MayAsk } from './use-may-ask.js';

export const askGateContext = /* @__PURE__ */ createPartContext<MayAsk>('ConsentAskGate.Root');
