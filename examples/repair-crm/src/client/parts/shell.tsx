import type { ReactNode } from 'react';
import type { Staff } from '../../shared/staff.js';
import { Link } from '../router/link.js';
import { commonWords } from '../words/common-words.js';
import { useWords } from '../words/use-words.js';
import { AtCounter } from './at-counter.js';
import { Icon } from './icon.js';
import { LanguageSwitch } from './language-switch.js';

interface Place {
  readonly href: string;
  readonly icon:
    | 'customers'
    | 'messages'
    | 'needsALook'
    | 'rights'
    | 'retention'
    | 'breach'
    | 'systems'
    | 'audit'
    | 'marketing'
    | 'settings'
    | 'imports'
    | 'goLive'
    | 'verify';
  readonly managers?: true;
  readonly notClerks?: true;
}

const places: readonly Place[] = [
  { href: '/customers', icon: 'customers' },
  { href: '/messages', icon: 'messages' },
  { href: '/needs-a-look', icon: 'needsALook' },
  { href: '/rights', icon: 'rights', notClerks: true },
  { href: '/retention', icon: 'retention', notClerks: true },
  { href: '/breach', icon: 'breach', notClerks: true },
  { href: '/systems', icon: 'systems', notClerks: true },
  { href: '/audit', icon: 'audit', notClerks: true },
  { href: '/marketing', icon: 'marketing', managers: true },
  { href: '/settings', icon: 'settings' },
  { href: '/import', icon: 'imports', managers: true },
  { href: '/go-live', icon: 'goLive', managers: true },
  { href: '/verify', icon: 'verify' },
];

/** What stays while pages change. */
export function Shell({
  staff,
  path,
  children,
}: {
  readonly staff: Staff;
  readonly path: string;
  readonly children: ReactNode;
}) {
  const words = useWords(commonWords);
  const own = places.filter(
    ({ managers, notClerks }) => (!managers || staff.role === 'manager') && (!notClerks || staff.role !== 'clerk'),
  );
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="side">
        <Link className="brand" href="/customers">
          <img src="/icon.svg" alt="" width="28" height="28" />
          {words.brand}
        </Link>
        <nav aria-label={words.menu}>
          <ul>
            {own.map(({ href, icon }) => (
              <li key={href}>
                <Link
                  href={href}
                  aria-current={(path === '/' ? '/customers' : path).startsWith(href) ? 'page' : undefined}
                >
                  <Icon name={icon} />
                  {words[icon]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="side-foot">
          <AtCounter staff={staff} />
          <LanguageSwitch />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
