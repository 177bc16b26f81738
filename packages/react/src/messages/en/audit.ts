import { plural } from '../../anatomy/plural.js';
import type { AuditMessages } from '../sections/audit-messages.js';

const toLookAt = (findings: number): string =>
  plural('en', findings, { one: '1 thing to look at', other: `${findings} things to look at` });

export const audit: AuditMessages = {
  title: 'Audit pack',
  hint: 'One ZIP for a period: what was asked and said, a sample with its proof, and whether the log is as it was written. The log notes whose entries are in the sample.',
  lastQuarter: 'Last quarter',
  lastYear: 'Last year',
  from: 'First day',
  until: 'Last day',
  days: 'Days are counted in UTC, so that the same days are the same pack everywhere.',
  brand: 'Company',
  allBrands: 'All companies',
  sampleSize: 'Size of the sample',
  seed: 'The auditor’s word',
  seedHint: 'The sample is drawn by it. With the same word, days and size the same sample is drawn again.',
  staffNamed: 'Name the members of staff',
  staffHint:
    'Without names it still shows whether two people did it. With names it shows what each of them did: name them only for a purpose that is written down, and ask the works council first where there is one.',
  problem: {
    from: 'Say from which day',
    until: 'Say a last day that is not before the first',
    brand: 'Choose a company that has asked for something',
    sampleSize: 'Say a number from 1 to 500',
    seed: 'Say a word of 1 to 200 characters',
  },
  make: 'Make the pack',
  cancel: 'Cancel',
  begun: 'Being made …',
  making: (file, entries, size) =>
    `Being made: ${file}${entries === undefined ? '' : `, ${entries} entries so far`} (${size})`,
  made: (findings) => (findings === 0 ? 'Made. Nothing stands out.' : `Made. ${toLookAt(findings)}.`),
  cancelled: 'Cancelled. Nothing was kept.',
  cutOff: 'The pack was cut off: make it again.',
  toLookAt,
  nothingFound: 'Nothing stands out. What the log cannot know is in about.txt.',
  zone: 'Times are those of UTC.',
  madeAt: (date, time) => `Made on ${date} at ${time}`,
  drawnBy: (sampleSize, seed) => `Sample of ${sampleSize} at most, drawn by the word “${seed}”`,
  staff: {
    named: 'Staff stand in it by name',
    unnamed: 'Staff stand in it without their names: staff-1 is the same person in the whole pack',
  },
  signature: {
    there: 'The manifest is signed (manifest.jws).',
    none: 'Not signed: whoever has the pack can change it and its manifest.',
  },
  noRows: 'Nothing in this period.',
  allOfIt: (file) => `All of it: ${file}`,
  files: 'Files',
  filesHint: 'Checked on any computer, without this system: unticked check-export audit.zip',
  file: 'File',
  entries: 'Entries',
  size: 'Size',
  hash: 'SHA-256',
  download: (size) => `Download the pack (ZIP, ${size})`,
  print: 'Print the summary',
};
