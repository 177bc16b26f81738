import type { DownloadCalls, ExportCalls } from '../contract/export-calls.js';
import type { Call } from './call.js';
import { readDownloadBody, readExportBody, readSendExportBody } from './read-export-body.js';
import { readSubjectId } from './read-subject-id.js';

type Answered = ExportCalls & DownloadCalls;

/** How each call about a download is authorised and asked. */
export const exportAnswers: { readonly [A in keyof Answered]: (call: Call) => Promise<Answered[A]['answer']> } = {
  export_person: async ({ segment, body, permitRights, onWrite }) => {
    const subjectId = readSubjectId(segment);
    const rights = await permitRights([subjectId]);
    const choice = readExportBody(await body());
    onWrite();
    return { zip: rights.subject(subjectId).exportZip(choice) };
  },
  send_export: async ({ segment, body, permitRights, onWrite }) => {
    const subjectId = readSubjectId(segment);
    const rights = await permitRights([subjectId]);
    const choice = readSendExportBody(await body());
    onWrite();
    return rights.subject(subjectId).sendExport(choice);
  },
  download_export: async ({ fields, permitDownload, onWrite }) => {
    const download = await permitDownload();
    const asked = readDownloadBody(await fields());
    onWrite();
    return { zip: await download(asked) };
  },
};
