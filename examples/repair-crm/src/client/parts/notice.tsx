import type { ReactNode } from 'react';
import { Icon } from './icon.js';

export interface NoticeProps {
  readonly tone: 'plain' | 'good' | 'bad';
  /** Said at once by screen readers. @default only for `bad` */
  readonly live?: boolean;
  readonly children: ReactNode;
}

/** A sentence that stands out. */
export const Notice = ({ tone, live = tone === 'bad', children }: NoticeProps) => (
  <div className="notice" data-tone-of={tone} role={live ? 'alert' : undefined}>
    {tone !== 'plain' && <Icon name={tone === 'good' ? 'done' : 'warn'} />}
    <div>{children}</div>
  </div>
);
