import type { ReactNode } from 'react';

export interface RemarkProps {
  /** `error` says what to do, `done` what was said before, `reminder` what holds nothing up. */
  readonly kind: 'error' | 'done' | 'objected' | 'reminder';
  readonly id?: string;
  readonly children: ReactNode;
}

/** A line under a control, with a mark that the style sheet draws. `data-unticked="remark"`, `data-kind`. */
export function Remark({ kind, id, children }: RemarkProps) {
  return (
    <div id={id} data-unticked="remark" data-kind={kind}>
      {children}
    </div>
  );
}
