import type { ReceiptsMessages } from '../sections/receipts-messages.js';

export const receipts: ReceiptsMessages = {
  download: 'Download the receipt',
  proves: 'A signed receipt: whoever keeps it can show later that exactly this was recorded, and when.',
  saving: 'Making the file…',
  title: 'Hand over the record',
  hint: 'Every consent of this person in a format that other systems read. What you download is personal data.',
  format: {
    dpv_record: 'ISO/IEC TS 27560 record (DPV, JSON-LD)',
    dpv_receipt: 'ISO/IEC TS 27560 receipt (DPV, JSON-LD)',
    kantara: 'Kantara Consent Receipt 1.1',
    fhir: 'HL7 FHIR R5 Consent',
  },
  downloadOf: (format) => `Download: ${format}`,
  saved: (format) => `Downloaded: ${format}.`,
  lost: (count) => (count === 1 ? 'One thing is not in this file' : `${count} things are not in this file`),
};
