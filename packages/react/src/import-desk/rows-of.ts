import type { ChannelKey, ImportBatch, ImportRow } from '@unticked/core';
import type {
  ForeignRecord,
  ImportMapping,
  ImportTools,
  Lost,
  StandardMapping,
  SystemMapping,
} from '@unticked/core/exchange';
import type { ImportPlan } from './import-plan.js';

const cellOf = (cell: string): { readonly purposeId: string; readonly channel: ChannelKey } => {
  const [purposeId = '', channel = '*'] = cell.split(' ');
  return { purposeId, channel: channel as ChannelKey }; // made of one where the choices were
};

/** Without what was left empty. */
const present = <T extends object>(members: T): T =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== '')) as T; // what is optional was empty

const sourceOf = ({ system, sourceColumn, sourceObject }: ImportPlan): Pick<ImportMapping, 'source'> =>
  sourceColumn === '' || sourceObject.trim() === ''
    ? {}
    : { source: { system, object: sourceObject.trim(), column: sourceColumn } };

const chosenCells = (fields: ImportPlan['fields']) =>
  Object.fromEntries(Object.entries(present(fields)).map(([key, cell]) => [key, cellOf(cell)]));

const mappingOf = (plan: ImportPlan): ImportMapping => ({
  ...present({ subjectId: plan.subjectId, recordId: plan.recordId }),
  ...sourceOf(plan),
  dates: plan.dates,
  contactPoints: present(plan.points),
  answers: plan.answers
    .filter(({ column, cell }) => column !== '' && cell !== '')
    .map(({ id: _, cell, values, ...answer }) => ({
      ...present(answer),
      ...cellOf(cell),
      values: present(values),
    })) as ImportMapping['answers'], // without the empty words
});

function systemMappingOf(plan: ImportPlan): SystemMapping {
  const { subjectId, recordId, points, fields, legacyText, method } = plan;
  return {
    ...present({ subjectId, recordId, legacyText, method }),
    ...sourceOf(plan),
    contactPoints: present(points),
    choice: { fields: chosenCells(fields) },
  } as SystemMapping; // without the empty names
}

/** What is said of a file in a published format. */
export function standardMappingOf({ fields, persons, legacyText, method }: ImportPlan): StandardMapping {
  return {
    ...present({ legacyText, method }),
    purposes: chosenCells(fields),
    subjectId: (named) => persons[named]?.trim() ?? named,
  } as StandardMapping; // without the empty words
}

function rowMaker(
  tools: ImportTools,
  plan: ImportPlan,
  onLost: (lost: Lost) => void,
): (read: ForeignRecord) => ImportRow {
  const known = tools.systems.find(({ name }) => name === plan.known);
  return known ? tools.mapSystemRecord(known.mapper, systemMappingOf(plan), onLost) : tools.mapRecord(mappingOf(plan));
}

/** Rows to be run. What was lost in the first `seen` of them is counted already. */
export type RowSource = (onLost: (lost: Lost) => void, seen: number) => AsyncIterable<ImportRow>;

/** The rows of a table, made as the plan says. */
export const tableRows = (
  tools: ImportTools,
  plan: ImportPlan,
  records: () => AsyncIterable<ForeignRecord>,
): RowSource =>
  async function* (onLost, seen) {
    let looked = 0;
    const row = rowMaker(tools, plan, (lost) => {
      if (looked > seen) onLost(lost);
    });
    for await (const read of records()) {
      looked += 1;
      yield row(read);
    }
  };

/** Rows that are there already. */
export const madeRows = ({
  rows,
  lost,
}: {
  readonly rows: readonly ImportRow[];
  readonly lost: readonly Lost[];
}): RowSource =>
  async function* (onLost, seen) {
    if (seen === 0) for (const one of lost) onLost(one);
    yield* rows;
  };

/** The batch as the ledger gets it. */
export function batchOf({ batchId, system, attestReason, attestSample }: ImportPlan): ImportBatch {
  const reason = attestReason.trim();
  const attestation = { reason, sampleSize: Number(attestSample) };
  return { id: batchId, system, ...(reason === '' ? {} : { attestation }) };
}
