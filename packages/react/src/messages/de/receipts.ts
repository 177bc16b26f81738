import type { ReceiptsMessages } from '../sections/receipts-messages.js';

export const receipts: ReceiptsMessages = {
  download: 'Beleg herunterladen',
  proves: 'Ein signierter Beleg: Wer ihn aufbewahrt, kann später zeigen, dass genau das festgehalten wurde, und wann.',
  saving: 'Die Datei wird erstellt…',
  title: 'Aufzeichnung weitergeben',
  hint: 'Jede Einwilligung dieser Person in einem Format, das andere Systeme lesen. Die Datei enthält personenbezogene Daten.',
  format: {
    dpv_record: 'ISO/IEC TS 27560 Aufzeichnung (DPV, JSON-LD)',
    dpv_receipt: 'ISO/IEC TS 27560 Beleg (DPV, JSON-LD)',
    kantara: 'Kantara Consent Receipt 1.1',
    fhir: 'HL7 FHIR R5 Consent',
  },
  downloadOf: (format) => `Herunterladen: ${format}`,
  saved: (format) => `Heruntergeladen: ${format}.`,
  lost: (count) =>
    count === 1 ? 'Eines steht nicht in dieser Datei' : `${count} Angaben stehen nicht in dieser Datei`,
};
