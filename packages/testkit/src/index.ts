export { type EvidenceConformanceOptions, runEvidenceConformance } from './evidence/run-evidence-conformance.js';

export { buildUnit, type UnitParts } from './store/build-unit.js';
export { seededRandom } from './store/seeded-random.js';
export type { OptionalMethod } from './store/contract.js';
export { runStoreConformance, type StoreConformanceOptions, type TestRunner } from './store/run-store-conformance.js';

export { aClerk } from './form/a-clerk.js';
export { aPerson } from './form/a-person.js';
export { buildSubmission, type SubmissionParts } from './form/build-submission.js';
export { testPolicy, type TestPolicyOptions } from './form/test-policy.js';
export { type ConsentBox, type ConsentScreen, tickConsent } from './form/tick-consent.js';
