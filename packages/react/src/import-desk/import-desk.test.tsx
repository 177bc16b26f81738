import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ConsentAdmin } from '@unticked/core';
import { importTools } from '@unticked/core/exchange';
import { describe, expect, it, vi } from 'vitest';
import { eva } from '../fixtures/ledger-backend.js';
import { oldCrm, oldCrmFile, spiceCrmFile } from '../fixtures/old-crm.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ImportDesk } from './import-desk.js';

configure({ reactStrictMode: true });

async function show(file: File, replace: Partial<ConsentAdmin> = {}) {
  const made = oldCrm(replace);
  await made.fill();
  render(
    <WithConsent backend={made.backend} admin={made.admin} actor={eva}>
      <ImportDesk tools={importTools} />
    </WithConsent>,
  );
  fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [file] } });
  await screen.findByText(/: \d+ rows$/);
  await screen.findByText('web-2019', { selector: 'strong' });
  return made;
}
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

function mapped(): void {
  choose('Name of the old system', 'old-crm');
  choose('Column with your own customer number', 'customer');
  choose('Column with the old system’s record number', 'customer');
  choose('Column with the address for e-mail', 'e-mail');
  choose('Column with the answer', 'newsletter');
  choose('It answers', 'news email');
  choose('“yes” means', 'agreed');
  choose('“no” means', 'refused');
  choose('An empty cell means', 'nothing_said');
  choose('Column with when it was said', 'since');
  choose('Every row answered this wording', 'web-2019');
  choose('How the old system got it', 'web_form');
}
const line = (name: RegExp) => screen.getByRole('row', { name }).textContent;

describe('ImportDesk', () => {
  it('shows the columns with what stands in them, and the registered wording as text', async () => {
    await show(oldCrmFile());
    const columns = screen.getAllByRole('table')[0] ?? document.body;
    expect(within(columns).getByRole('row', { name: /newsletter/ })).toHaveTextContent('yes · no · (empty) · perhaps');
    expect(within(columns).getByRole('row', { name: /^customer/ })).toHaveTextContent('and more');
    expect(screen.getByText(/Yes, send me your <newsletter>/)).toBeVisible();
  });

  it('hands out what was not accepted as a table: every row once, in words, and no formula', async () => {
    const lines = ['c-2001;yes;;=1+1', 'c-2002;yes;;@SUM(A1)', 'c-2003;perhaps;2024-05-03;r-3', 'c-2004;no;;r-4'];
    await show(
      new File([['customer;newsletter;since;record', ...lines].join('\r\n')], 'few.csv', { type: 'text/csv' }),
    );
    choose('Name of the old system', 'old-crm');
    choose('Column with your own customer number', 'customer');
    choose('Column with the old system’s record number', 'record');
    choose('Column with the answer', 'newsletter');
    choose('It answers', 'news email');
    choose('“yes” means', 'agreed');
    choose('“no” means', 'refused');
    choose('Column with when it was said', 'since');
    press('Check without writing');
    await screen.findByText('Checked. Nothing was written.');

    const given = vi.fn((_: Blob) => 'blob:the-table');
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: given, revokeObjectURL: () => {} }));
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    press('Download what was not accepted');
    expect(clicked).toHaveBeenCalledTimes(1);
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(given.mock.calls[0]?.[0] ?? new Blob());
    });
    const read = [];
    const table = (async function* () {
      yield text;
    })();
    for await (const { record } of importTools.readCsv(table)) read.push(Object.values(Object(record)));
    expect(read).toEqual([
      // The apostrophe keeps a spreadsheet from calculating.
      ['1', 'c-2001', "'=1+1", 'news email', 'agreed', 'kept, opens nothing', 'does not say when'],
      ['2', 'c-2002', "'@SUM(A1)", 'news email', 'agreed', 'kept, opens nothing', 'does not say when'],
      ['3', 'c-2003', '', '', '', 'not taken', 'the row cannot be read'],
    ]);
    clicked.mockRestore();
    vi.unstubAllGlobals();
  });

  it('leads from a campaign that rows name back to who answered', async () => {
    const lines = ['c-2001;no;fair-2025', 'c-2002;no;', 'c-2003;no;fair-2025'];
    const file = new File([['customer;newsletter;campaign', ...lines].join('\r\n')], 'few.csv', { type: 'text/csv' });
    const { admin } = await show(file);
    choose('Name of the old system', 'old-crm');
    choose('Column with your own customer number', 'customer');
    choose('Column with the campaign or order it came from', 'campaign');
    choose('Column with the answer', 'newsletter');
    choose('It answers', 'news email');
    choose('“no” means', 'refused');
    press('Check without writing');
    await screen.findByText('Checked. Nothing was written.');
    press('Bring them in');
    await screen.findByText('Done. Entries added: 3.');
    const { persons } = await admin.bySource({ system: 'old-crm', object: 'campaign', id: 'fair-2025' });
    expect(persons.map(({ subjectId }) => subjectId).toSorted()).toEqual(['c-2001', 'c-2003']);
  });

  it('says what is still to be said, and sends nothing before', async () => {
    const importPage = vi.fn();
    await show(oldCrmFile(), { importPage });
    press('Check without writing');
    screen.getByText(/Give the import and the old system a name/);
    choose('Name of the old system', 'old-crm');
    screen.getByText('Say which column has your own customer number.');
    choose('Column with your own customer number', 'customer');
    screen.getByText(/Say of at least one column/);
    press('Check without writing');
    expect(importPage).not.toHaveBeenCalled();
  });

  it('checks without writing, brings in what it said, and adds nothing a second time', async () => {
    const { backend } = await show(oldCrmFile());
    mapped();
    press('Check without writing');
    await screen.findByText('Checked. Nothing was written.');
    expect((await backend.subject('c-2001').history()).total).toBe(0);
    const counts = () => [
      line(/^Accepted \d/),
      line(/A yes with all its proof/),
      line(/Takes a permission away/),
      line(/^Kept, opens nothing/),
      line(/Does not say when/),
      line(/Has not answered/),
      line(/^Not taken/),
      line(/The row cannot be read/),
      line(/Has no usable customer number/),
      line(/^All/),
    ];
    const expected = ['24', '12', '12', '24', '12', '12', '12', '11', '1', '60'];
    expect(counts().map((text) => text?.match(/\d+/)?.[0])).toEqual(expected);
    press('Bring them in');
    await screen.findByText('Done. Entries added: 36.');
    expect(counts().map((text) => text?.match(/\d+/)?.[0])).toEqual(expected);
    const [entry] = (await backend.subject('c-2001').history()).entries;
    expect(entry).toMatchObject({
      kind: 'given',
      evidence: { system: 'old-crm', recordId: 'c-2001', via: 'web_form' },
    });
    press('Run it again');
    await screen.findByText(/Nothing was added/);
  });

  it('shows the rows behind a reason, a page at a time', async () => {
    await show(oldCrmFile(150));
    mapped();
    press('Check without writing');
    await screen.findByText('Checked. Nothing was written.');
    press('Show the rows: does not say when');
    const rows = screen.getByRole('table', { name: 'Does not say when' });
    expect(within(rows).getAllByRole('row')).toHaveLength(21);
    expect(within(rows).getAllByRole('row')[1]).toHaveTextContent('2c-2002News and offers by e-mail: agreed');
    press('Later');
    screen.getByText('Page 2 of 2');
    expect(within(rows).getAllByRole('row')).toHaveLength(11);
  });

  it('stops after the part that is on its way, goes on behind it, and has counted each row once', async () => {
    const real = oldCrm();
    await real.fill();
    let pages = 0;
    const { backend } = await show(oldCrmFile(260), {
      importPage: async (page) => {
        pages += 1;
        if (pages === 2) press('Stop');
        return real.admin.importPage(page);
      },
    });
    void backend;
    mapped();
    press('Check without writing');
    await screen.findByText(/^Stopped/);
    screen.getByText('200 of 260 rows');
    press('Go on');
    await screen.findByText('Checked. Nothing was written.');
    screen.getByText('260 of 260 rows');
    expect(line(/^All/)).toContain('260');
    expect(pages).toBe(3);
  });

  it('says where it broke off, and goes on from there', async () => {
    const real = oldCrm();
    await real.fill();
    let pages = 0;
    await show(oldCrmFile(260), {
      importPage: async (page) => {
        pages += 1;
        if (pages === 2) throw new Error('no connection');
        return real.admin.importPage(page);
      },
    });
    mapped();
    press('Check without writing');
    await screen.findByText(/^Stopped after row 100:/);
    press('Go on');
    await screen.findByText('260 of 260 rows');
    await screen.findByText('Checked. Nothing was written.');
  });

  it('lets a named person answer for what the rows do not say', async () => {
    await show(oldCrmFile());
    mapped();
    choose('How the old system got it', '');
    fireEvent.change(screen.getByLabelText(/^What was checked/), { target: { value: 'Compared with the paper' } });
    press('Check without writing');
    expect(screen.getAllByText('Say how many rows were compared with the originals.')).not.toHaveLength(0);
    fireEvent.change(screen.getByLabelText(/^How many rows/), { target: { value: '25' } });
    screen.getByText(/Answered for by Eva K\./);
    press('Check without writing');
    await screen.findByText('Checked. Nothing was written.');
    expect(line(/A named person answers for it/)).toContain('12');
  });

  it('knows the codes of a known system, and says what does not survive the way', async () => {
    await show(spiceCrmFile());
    choose('The file comes from', 'SpiceCRM: Contacts');
    expect(screen.getByLabelText('Name of the old system')).toHaveValue('spicecrm');
    choose('Column with your own customer number', 'number');
    choose('gdpr_marketing_agreement stands for', 'news email');
    press('Check without writing');
    await screen.findByText('Checked. Nothing was written.');
    expect(line(/Takes a permission away/)).toContain('1');
    screen.getByText(/^gdpr_data_agreement, rows: 3\. The field names another legal basis/);
  });

  it('forgets a check when something else is said of the file', async () => {
    await show(oldCrmFile());
    mapped();
    press('Check without writing');
    await screen.findByText('Checked. Nothing was written.');
    choose('“no” means', 'withdrawn');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Bring them in' })).toBeNull());
  });

  it('registers a wording to the letter', async () => {
    const { admin } = await show(oldCrmFile());
    press('Register');
    screen.getByText(/Fill in the name, the purpose/);
    const words = 'Ja, <b>bitte</b>.\nJederzeit widerrufbar.';
    choose('Short name (small letters, no blanks)', 'web-2016');
    choose('What it asked for', 'news');
    choose('The words, to the letter', words);
    choose('In use from', '2016-01-01');
    press('Register');
    await screen.findByText('Registered.');
    const texts = await admin.legacyTexts();
    expect(texts.map(({ notice }) => notice.text)).toContain(words);
  });

  it('says so where a file cannot be read', async () => {
    const made = oldCrm();
    render(
      <WithConsent backend={made.backend} admin={made.admin}>
        <ImportDesk tools={importTools} />
      </WithConsent>,
    );
    const twice = new File(['a;a\n1;2'], 'twice.csv');
    fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [twice] } });
    await screen.findByText(/This file cannot be read/);
  });
});
