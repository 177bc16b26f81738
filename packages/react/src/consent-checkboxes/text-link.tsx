import type { ReactNode } from 'react';

export interface TextLinkProps {
  readonly url: string;
  readonly children: ReactNode;
}

/** A policy's address. In a tab of its own, so that what was filled in stays; anything but a web page or a path is only text. */
export function TextLink({ url, children }: TextLinkProps) {
  if (!/^(https?:\/\/|\/)/i.test(url)) return children;
  return (
    <a href={url} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
