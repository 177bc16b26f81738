import type { ImportLine } from '@unticked/core';
import type { ImportTools } from '@unticked/core/exchange';
import { downloadCsv } from '../anatomy/download-csv.js';
import type { ImportsMessages } from '../messages/sections/imports-messages.js';

/** Hands lines to the browser's downloads, as a table that no spreadsheet runs. */
export function saveLines(tools: ImportTools, lines: readonly ImportLine[], words: ImportsMessages): void {
  const heading = [
    words.row,
    words.who,
    words.recordHead,
    words.about,
    words.said,
    words.verdictHead,
    words.reasonHead,
  ];
  const rows = lines.map(({ row, subjectId, recordId, purposeId, channel, says, verdict, reason }) => [
    row,
    subjectId,
    recordId ?? '',
    [purposeId, channel].filter(Boolean).join(' '),
    says === undefined ? '' : words.says[says],
    words.verdict[verdict],
    words.reason[reason],
  ]);
  downloadCsv(tools.toCsv([heading, ...rows], { bom: true }), 'import-not-accepted.csv');
}
