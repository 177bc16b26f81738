export { createEvidenceS3, type EvidenceS3Options } from './create-evidence-s3.js';
