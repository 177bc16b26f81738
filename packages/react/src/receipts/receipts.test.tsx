import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { recordTools } from '@unticked/core/exchange';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noRecords, noRecordsYet, SIGNED, signing } from '../fixtures/signing.js';
import { WithConsent } from '../fixtures/with-consent.js';
import { ConsentReceipt } from './consent-receipt.js';
import { EntryReceipt } from './entry-receipt.js';
import { RecordExport } from './record-export.js';

const { ledger, records } = signing();
let saved: { readonly name: string; readonly blob: Blob }[];

beforeEach(async () => {
  saved = [];
  let blob = new Blob();
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (one: Blob) => {
        blob = one;
        return 'blob:x';
      },
      revokeObjectURL: () => {},
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob });
  });
  await ledger.fill();
});
afterEach(() => vi.restoreAllMocks());

const contentOf = async (index: number): Promise<Record<string, unknown>> =>
  JSON.parse((await saved[index]?.blob.text()) ?? '');
const show = (widget: React.ReactNode, locale = 'en') =>
  render(
    <WithConsent backend={ledger.backend} locale={locale}>
      {widget}
    </WithConsent>,
  );

describe('ConsentReceipt', () => {
  it('says what it proves, and downloads the receipt under a name that says nothing of the person', async () => {
    show(<ConsentReceipt {...SIGNED} records={records} />);
    screen.getByText(/^A signed receipt: whoever keeps it/);
    fireEvent.click(screen.getByRole('button', { name: 'Download the receipt' }));
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['consent-receipt.json']));
    const file = await contentOf(0);
    expect([typeof file.receipt, (file.entries as unknown[]).length]).toEqual(['string', 2]);
  });

  it('says it where the receipt could not be had', async () => {
    show(<ConsentReceipt {...SIGNED} records={noRecords} />);
    fireEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''));
    expect(saved).toEqual([]);
  });
});

describe('EntryReceipt', () => {
  it('is there for what the person said, and for nothing else', async () => {
    const { entries } = await ledger.backend.subject(SIGNED.subjectId).history();
    const [entry] = entries;
    if (!entry) throw new Error('there is an entry');
    const { rerender, container } = show(<EntryReceipt entry={entry} subjectId="maria" records={records} />);
    expect(screen.queryByText(/^A signed receipt/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Download the receipt' }));
    await screen.findByText(/^A signed receipt/);
    rerender(
      <WithConsent backend={ledger.backend}>
        <EntryReceipt entry={{ ...entry, about: 'measure' }} subjectId="maria" records={records} />
      </WithConsent>,
    );
    expect(container.querySelector('[data-unticked="receipt"]')).toBeNull();
  });
});

describe('RecordExport', () => {
  it('downloads each format, and says what is not in it', async () => {
    show(<RecordExport subjectId="maria" records={records} tools={recordTools} />);
    for (const [index, name] of [
      [0, 'ISO/IEC TS 27560 record (DPV, JSON-LD)'],
      [1, 'ISO/IEC TS 27560 receipt (DPV, JSON-LD)'],
      [2, 'Kantara Consent Receipt 1.1'],
      [3, 'HL7 FHIR R5 Consent'],
    ] as const) {
      fireEvent.click(screen.getByRole('button', { name: `Download: ${name}` }));
      await screen.findByText(`Downloaded: ${name}.`);
      expect(saved).toHaveLength(index + 1);
    }
    expect(saved.map(({ name }) => name)).toEqual([
      'consent-record-dpv-record.json',
      'consent-record-dpv-receipt.json',
      'consent-record-kantara.json',
      'consent-record-fhir.json',
    ]);
    expect((await contentOf(1))['@type']).toBe('dpv:ConsentReceipt');
    screen.getByText(/^\d+ things are not in this file$/);
    screen.getByText('news#sms: withdrawn');
  });

  it('says why in German', async () => {
    show(<RecordExport subjectId="maria" records={records} tools={recordTools} />, 'de');
    fireEvent.click(screen.getByRole('button', { name: /Kantara/ }));
    await screen.findByText('Das andere System behält nur die letzte Antwort: Was davor war, steht hier.');
  });

  it('makes one file at a time, and says where it could not', async () => {
    const { rerender } = show(<RecordExport subjectId="maria" records={noRecordsYet} tools={recordTools} />);
    fireEvent.click(screen.getByRole('button', { name: /FHIR/ }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Making the file…'));
    expect(screen.getAllByRole('button').every((button) => (button as HTMLButtonElement).disabled)).toBe(true);
    rerender(
      <WithConsent backend={ledger.backend}>
        <RecordExport key="again" subjectId="maria" records={noRecords} tools={recordTools} />
      </WithConsent>,
    );
    fireEvent.click(screen.getByRole('button', { name: /FHIR/ }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''));
  });
});
