import type { ReactNode } from 'react';

export interface TextLinkProps {
  readonly url: string;
  readonly children: ReactNode;
}

/** An address of the policy. In a tab of its own, so that what was filled in stays. */
export function TextLink({ url, children }: TextLinkProps) {
  return (
    <a href={url} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
