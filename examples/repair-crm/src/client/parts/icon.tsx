const paths = {
  customers: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 8a7 7 0 0 1 14 0',
  messages: 'M4 6h16v11H9l-5 4z',
  needsALook: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6ZM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  retention: 'M6 3h12M6 21h12M7.5 3v3.5L12 12l-4.5 5.5V21M16.5 3v3.5L12 12l4.5 5.5V21',
  rights: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM5 20a7 7 0 0 1 8.5-6.8M15.5 17.5l2 2 4-4',
  breach: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v6l4 2',
  systems:
    'M5 6c0-1.7 3.1-3 7-3s7 1.3 7 3-3.1 3-7 3-7-1.3-7-3ZM5 6v12c0 1.7 3.1 3 7 3s7-1.3 7-3V6M5 12c0 1.7 3.1 3 7 3s7-1.3 7-3',
  audit: 'M7 3h7l4 4v14H7zM14 3v4h4M10 13l2 2 3.5-4M10 18h5',
  marketing: 'M4 10v4h3l8 4V6L7 10zM18 9.5a4 4 0 0 1 0 5M8 14l1.5 5',
  settings: 'M5 7h9M18 7h1M5 12h2M11 12h8M5 17h9M18 17h1M16 5v4M9 10v4M16 15v4',
  verify: 'M12 3 5 6v6c0 4 3 7 7 9 4-2 7-5 7-9V6zM9 12l2 2 4-4',
  imports: 'M12 4v10M8 10l4 4 4-4M5 19h14',
  goLive: 'M12 4v7M7.5 6.5a7 7 0 1 0 9 0',
  plus: 'M12 5v14M5 12h14',
  warn: 'M12 4 21 20H3zM12 10v4M12 17v.5',
  done: 'm5 12.5 4.5 4.5L19 7',
  phone: 'M6 4h4l1.5 5L9 10.5a11 11 0 0 0 4.5 4.5L15 12.5l5 1.5v4a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2Z',
  down: 'm6 9 6 6 6-6',
} as const;

export type IconName = keyof typeof paths;

/** A mark beside words, never instead of them. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
