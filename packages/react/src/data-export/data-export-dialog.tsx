import { DialogButton } from '../anatomy/dialog-button.js';
import { exports as english } from '../messages/en/exports.js';
import { useWords } from '../provider/use-words.js';
import { DataExportDesk, type DataExportDeskProps } from './data-export-desk.js';

export interface DataExportDialogProps extends DataExportDeskProps {
  /** What the button says. @default "Their data to take along …" */
  readonly label?: string | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** A button, and behind it all that is held and how it is taken along. No system is asked before it opens. */
export function DataExportDialog({ label, onClose, ...props }: DataExportDialogProps) {
  const words = useWords('DataExport.Dialog', 'exports', english);
  return (
    <DialogButton label={label ?? words.open} part="DataExport.Dialog" onClose={onClose}>
      {(close) => (
        <>
          {close}
          <DataExportDesk {...props} />
        </>
      )}
    </DialogButton>
  );
}
