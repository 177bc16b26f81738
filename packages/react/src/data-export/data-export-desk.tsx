import type { HeldViewProps } from '../held-view/held-view-default.js';
import { HeldViewDesk } from '../held-view/held-view-desk.js';
import { DataExportDefault, type DataExportProps } from './data-export-default.js';

export interface DataExportDeskProps extends Omit<DataExportProps, 'held' | 'mask'>, Pick<HeldViewProps, 'access'> {}

/** All that is held of one person, what is left out of it, and the rest to take along: for a page of its own, or a dialog. */
export function DataExportDesk({ access, ...props }: DataExportDeskProps) {
  return (
    <HeldViewDesk subjectId={props.subjectId} access={access}>
      {(looked) => <DataExportDefault {...props} {...looked} />}
    </HeldViewDesk>
  );
}
