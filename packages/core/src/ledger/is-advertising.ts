import type { Purpose } from '../model/policy.js';
import { topicOf } from './topic-of.js';

/** Purposes that rest on contract or law are no advertising, whatever pill shows them: they end by name only. */
export const isAdvertising = (purpose: Purpose): boolean =>
  purpose.kind !== 'information' && topicOf(purpose) === 'marketing';
