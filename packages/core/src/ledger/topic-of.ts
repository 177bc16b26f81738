import type { Purpose } from '../model/policy.js';

/** Which of the two agreements a purpose belongs to: keeping the data, or using it for marketing. */
export const topicOf = (purpose: Purpose): 'data' | 'marketing' =>
  purpose.topic ?? (purpose.kind === 'information' ? 'data' : 'marketing');
