import type { RecordedPurpose } from '../../model/person-record.js';
import { type PolicyTimeline, type PurposeInForce, purposesInForce } from '../../status/policy-timeline.js';

function recorded({ purpose, published }: PurposeInForce): readonly RecordedPurpose[] {
  const { profile, jurisdictions, privacyNotice, controllers } = published.policy;
  const controller = controllers.find(({ id }) => id === purpose.controller) ?? controllers[0];
  return controller ? [{ purpose, controller, profile, jurisdictions, privacyNotice }] : [];
}

/** Every purpose in force at an instant, with what its policy says around it. */
export const recordedPurposes = (timeline: PolicyTimeline, at: string): readonly RecordedPurpose[] =>
  purposesInForce(timeline, at).flatMap(recorded);
