export { defineMapper } from './define-mapper.js';
export type { ForeignRecord } from './foreign-record.js';
export { importBatch, type ImportRun } from './import-batch.js';
export { type ColumnAnswer, type DateReading, dateFormats, type ImportMapping } from './import-mapping.js';
export { emptyReport, type ImportReport } from './import-report.js';
export { type ImportSystem, importSystems } from './import-systems.js';
export { type ImportTools, importTools } from './import-tools.js';
export { lostWordsDe } from './lost-words-de.js';
export { lostWordsEn } from './lost-words-en.js';
export type { Lost, LostCode } from './lost.js';
export { bundledColumns, mapRecord } from './map-record.js';
export { mapSystemRecord, type SystemMapping } from './map-system-record.js';
export type {
  FieldChoice,
  ForeignFields,
  Mapper,
  MapperChoice,
  MapperReading,
  MapperWriting,
  StandingCell,
  WritableMapper,
} from './mapper.js';
export type { CsvReading } from './read-csv.js';
export { readCsv } from './read-csv.js';
export { readJson } from './read-json.js';
export type { SourceColumn } from './source-in.js';
export { readStandard } from './standards/read-standard.js';
export { type RecordTools, recordTools } from './standards/record-tools.js';
export type { StandardFault } from './standards/standard-fault.js';
export type { StandardFormat, StandardReading, StandardRecord } from './standards/standard-reading.js';
export { type StandardMapping, standardRows } from './standards/standard-rows.js';
export { type StandardTools, standardTools } from './standards/standard-tools.js';
export { standardWordsDe } from './standards/standard-words-de.js';
export { standardWordsEn } from './standards/standard-words-en.js';
export { writeDpvReceipt } from './standards/write-dpv-receipt.js';
export { writeDpvRecord } from './standards/write-dpv-record.js';
export { writeFhir } from './standards/write-fhir.js';
export { writeKantara } from './standards/write-kantara.js';
export type { WrittenStandard } from './standards/written-standard.js';
export { type SaidBy, strictestStatements } from './strictest-statements.js';
export { dynamicsConsent } from './systems/dynamics-consent.js';
export { dynamicsContact } from './systems/dynamics-contact.js';
export { hubspotContact } from './systems/hubspot-contact.js';
export { hubspotSubscription } from './systems/hubspot-subscription.js';
export { salesforceConsent } from './systems/salesforce-consent.js';
export { salesforceIndividual } from './systems/salesforce-individual.js';
export { spiceCrm } from './systems/spice-crm.js';
export { suiteCrmAddress } from './systems/suite-crm-address.js';
export { suiteCrmPerson } from './systems/suite-crm-person.js';
export { type TriState, triStateField } from './tri-state-field.js';
