import type { ImportBatch, ImportRow, ImportStatement, LegacyText } from '@unticked/core';

export const importedBatch: ImportBatch = { id: 'move', system: 'old-crm' };

export const importedText: LegacyText = {
  id: 'web-2019',
  purposeId: 'news',
  locale: 'en',
  text: 'Yes, send me your newsletter.',
  inUse: { from: '2019-01-01T00:00:00.000Z' },
};

/** Three rows of one campaign among the others, and one person in two rows. */
export const importedCampaign = { system: 'crm', object: 'campaign', id: 'fair-2025' };

const says = ['agreed', 'refused', 'unknown', 'nothing_said'] as const;

const statement = (index: number): ImportStatement => ({
  purposeId: index === 11 ? 'fax' : 'news',
  channel: 'email',
  says: says[index % says.length] ?? 'unknown',
  at: '2025-05-03T10:00:00.000Z',
  recordId: `r-${index}`,
  method: 'web_form',
  legacyText: 'web-2019',
});

/** Every verdict is among them. */
export async function* importRows(): AsyncGenerator<ImportRow> {
  for (let index = 0; index < 16; index++)
    yield {
      number: index + 1,
      subjectId: index === 13 ? 'c-0' : `c-${index}`,
      ...(index % 4 === 0 && index < 12 ? { source: importedCampaign } : {}),
      statements: [statement(index)],
    };
}
