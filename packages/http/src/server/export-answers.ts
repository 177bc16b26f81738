import type { DownloadCalls, ExportCalls } from '../contract/export-calls.js';
import type { Call } from './call.js';
import { readDownloadBody, readExportBody, readSendExportBody } from './read-export-body.js';
import { writeOfSubject } from './write-of-subject.js';

type Answered = ExportCalls & DownloadCalls;

/** How each call about a download is authorised and asked. */
export const exportAnswers: { readonly [A in keyof Answered]: (call: Call) => Promise<Answered[A]['answer']> } = {
  export_person: writeOfSubject(readExportBody, async (subject, choice) => ({ zip: subject.exportZip(choice) })),
  send_export: writeOfSubject(readSendExportBody, (subject, choice) => subject.sendExport(choice)),
  download_export: async ({ fields, permitDownload, onWrite }) => {
    const download = await permitDownload();
    const asked = readDownloadBody(await fields());
    onWrite();
    return { zip: await download(asked) };
  },
};
