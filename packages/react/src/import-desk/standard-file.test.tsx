import { configure, fireEvent, render, screen, within } from '@testing-library/react';
import { importTools, standardTools } from '@unticked/core/exchange';
import { expect, it } from 'vitest';
import { eva } from '../fixtures/ledger-backend.js';
import { oldCrm } from '../fixtures/old-crm.js';
import { publishedRecords } from '../fixtures/published-records.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ImportDesk } from './import-desk.js';

configure({ reactStrictMode: true });

const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const line = (name: RegExp) => screen.getByRole('row', { name }).textContent;

async function show(file: File, detected: RegExp) {
  const made = oldCrm();
  await made.fill();
  render(
    <WithConsent backend={made.backend} admin={made.admin} actor={eva}>
      <ImportDesk tools={importTools} standards={standardTools} />
    </WithConsent>,
  );
  fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [file] } });
  await screen.findByText(detected);
  await screen.findByText('web-2019', { selector: 'strong' });
  return made;
}

it('recognises a bundled record, says so, and brings it in as what nobody knows: the gate stays shut', async () => {
  const { backend } = await show(publishedRecords.bundled(), /consent record after ISO\/IEC TS 27560/);
  screen.getByText(/^One answer stands for several purposes/);
  choose('Name of the old system', 'video');
  press('Check without writing');
  screen.getByText(/^Say of at least one purpose of the file/);
  choose('Your own customer number of “3”', 'c-2001');
  choose('dpv:EnforceSecurity stands for', 'news email');
  press('Check without writing');
  await screen.findByText('Checked. Nothing was written.');
  expect(line(/^Kept, opens nothing/)).toContain('1');
  expect(line(/One answer to several questions/)).toContain('1');
  expect(screen.getByText(/^dpv:EnforceAccessControl, rows: 1/)).toBeVisible();
  press('Bring them in');
  await screen.findByText('Done. Entries added: 1.');
  const { pills } = await backend.subject('c-2001').standing();
  const cell = pills.flatMap((pill) => pill.cells).find((one) => one.purposeId === 'news' && one.channel === 'email');
  expect(cell).toMatchObject({ status: 'unknown', gate: { allowed: false } });
});

it('names a key that comes twice with its place, and believes no yes of that file', async () => {
  await show(publishedRecords.repeated(), /consent receipt after ISO\/IEC TS 27560/);
  screen.getByText('Version, as the file has it: https://w3id.org/dpv/schema/dpv-27560#receipt');
  const twice = screen.getByText(/^This key comes twice/);
  expect(twice).toHaveAttribute('data-tone', 'no');
  within(twice).getByText('/dpv:hasRecordOfActivity/dpv:hasProcess');
});

it('names a record that is broken JSON with the place, and takes nothing of it', async () => {
  await show(publishedRecords.broken(), /^ex39a\.json cannot be read/);
  const broken = screen.getByText(/^The JSON is broken at this place/);
  expect(broken).toHaveAttribute('data-tone', 'no');
  within(broken).getByText('/dpv:hasProcess/dpv:hasStorageCondition/0');
  expect(screen.queryByRole('button', { name: 'Check without writing' })).toBeNull();
});

it('leaves out a time without a zone until somebody says that it is UTC', async () => {
  const { backend } = await show(publishedRecords.fhir(), /^This is an HL7 FHIR Consent/);
  screen.getByText('Version, as the file has it: R5');
  screen.getByText(/^The time has no time zone/);
  choose('Name of the old system', 'clinic');
  choose('Times without a time zone', 'utc');
  expect(screen.queryByText(/^The time has no time zone/)).toBeNull();
  choose('News stands for', 'news email');
  press('Check without writing');
  await screen.findByText('Checked. Nothing was written.');
  press('Bring them in');
  await screen.findByText('Done. Entries added: 1.');
  const [entry] = (await backend.subject('c-2001').history()).entries;
  expect(entry).toMatchObject({ kind: 'refused', effectiveAt: '2024-05-03T10:00:00.000Z' });
});

it('takes a receipt with all its proof, and says of a file about nobody that it is', async () => {
  await show(publishedRecords.kantara(), /^This is a Kantara consent receipt/);
  screen.getByText('Version, as the file has it: KI-CR-v1.1.0');
  choose('Name of the old system', 'shop');
  choose('News stands for', 'news email');
  choose('Every row answered this wording', 'web-2019');
  press('Check without writing');
  await screen.findByText('Checked. Nothing was written.');
  expect(line(/A yes with all its proof/)).toContain('1');
  fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [publishedRecords.codes()] } });
  await screen.findByText('This is a list of codes.');
  screen.getByText(/holds no record of anybody/);
  screen.getByText('Answers: 0. People: 0.');
});
