import { type ReactNode, useState } from 'react';
import { DialogButton } from '../anatomy/dialog-button.js';
import { isOvertaken } from '../anatomy/is-overtaken.js';
import type { RightsMessages } from '../messages/sections/rights-messages.js';
import { rightsKeys } from '../provider/rights-keys.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useRights } from '../provider/use-rights.js';
import { rectificationContext } from './rectification-context.js';

/** What the fields of a step are handed. */
export interface StepInDialog {
  readonly close: ReactNode;
  readonly common: RightsMessages;
  /** Reads again what stands, where somebody else was faster. */
  readonly onRefused: (error: unknown) => Promise<void>;
}

export interface StepDialogProps {
  readonly label: string;
  /** Whether the step may be taken. Where somebody else took it meanwhile the dialog stays until it is closed, with what was typed. */
  readonly offered: boolean;
  /** What stands instead, in words. @default none is known */
  readonly stands?: string | undefined;
  readonly children: (step: StepInDialog) => ReactNode;
}

/** A button and the dialog of a step behind it. */
export function StepDialog({ label, offered, stands, children }: StepDialogProps) {
  const { common, subjectId } = rectificationContext.use('Rectification.List');
  const { client, scope } = useConsentContext('Rectification.List');
  const port = useRights('Rectification.List').subject(subjectId);
  const [kept, setKept] = useState(false);
  const onRefused = async (error: unknown): Promise<void> => {
    if (!isOvertaken(error)) return;
    try {
      const so = await port.rectifications();
      setKept(true);
      client.setQueryData(rightsKeys.rectifications(scope, subjectId), so);
    } catch {
      // What stands is not known: that it was refused is said all the same.
    }
  };
  if (!offered && !kept) return null;
  const refused = kept && stands !== undefined ? { closed: stands, wrong_step: stands } : {};
  const words = { ...common, refused: { ...common.refused, ...refused } };
  return (
    <DialogButton label={label} part="Rectification.List" onClose={() => setKept(false)}>
      {(close) => children({ close, common: words, onRefused })}
    </DialogButton>
  );
}
