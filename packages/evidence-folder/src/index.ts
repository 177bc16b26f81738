export { createEvidenceFolder, type EvidenceFolderOptions } from './create-evidence-folder.js';
