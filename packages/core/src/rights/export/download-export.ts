import { ConsentError } from '../../errors/consent-error.js';
import { isConsentError } from '../../errors/is-consent-error.js';
import type { OpenedExport } from '../../ledger/portability/open-export-link.js';
import type { ExportChunk } from '../../model/person-export.js';
import type { RightsContext } from '../rights-context.js';
import { noteHandOver } from '../statement/note-hand-over.js';
import { exportFiles } from './export-person.js';
import { maskedDigest } from './masked-digest.js';

/** The export that a link is for, taken by whoever knew its code. It is in the person's log, and a step of their request, once it was taken. */
export function downloadExport(context: RightsContext, opened: OpenedExport): AsyncIterable<ExportChunk> {
  const { ledger } = context;
  const { subjectId, link, channel, grant, download } = opened;
  const { downloads: _, seen, handOver, ...question } = grant;
  return exportFiles(
    context,
    { ...question, subjectId },
    {
      seen: async (held) => {
        // What came since has nobody looked at: there may be something about other people in it.
        if (seen === undefined) return undefined;
        if (held.systems.some(({ state }) => state === 'failed')) throw new ConsentError('unavailable');
        if (seen !== (await maskedDigest(context, held, grant.mask ?? []))) throw new ConsentError('link_spent');
        return held.fingerprint;
      },
      onTaken: async () => {
        await ledger.noteExported({ subjectId, link, channel });
        if (!handOver) return;
        try {
          await noteHandOver(ledger, { ...handOver, id: `${link.slice('sha256-'.length)}-${download}` });
        } catch (error) {
          // A request that has ended meanwhile keeps nobody from their data.
          if (!isConsentError(error, 'closed') && !isConsentError(error, 'wrong_step')) throw error;
        }
      },
    },
  );
}
