export { buildUnit, type UnitParts } from './store/build-unit.js';
export { seededRandom } from './store/seeded-random.js';
export type { OptionalMethod } from './store/contract.js';
export { runStoreConformance, type StoreConformanceOptions, type TestRunner } from './store/run-store-conformance.js';
