import { held as english } from '../messages/en/held.js';
import type { AccessDuty } from '../messages/sections/held-messages.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { useWords } from '../provider/use-words.js';

export interface RoleAccess {
  /** As staff call it: "Manager". */
  readonly role: string;
  readonly may: readonly AccessDuty[];
}

export interface HeldViewAccessProps {
  /** What the host lets each role see and do: a declaration, which decides nothing. */
  readonly access: readonly RoleAccess[];
}

/** Who may see or do what, role by role, as the host says. Stands alone too. `data-unticked="held-access"`. */
export function HeldViewAccess({ access }: HeldViewAccessProps) {
  const words = useWords('HeldView.Access', 'held', english);
  const { messages } = useConsentContext('HeldView.Access');
  return (
    <section data-unticked="held-access" lang={messages.locale}>
      <h2>{words.access}</h2>
      <p data-unticked="meta">{words.accessNote}</p>
      <dl>
        {access.map(({ role, may }) => (
          <div key={role}>
            <dt dir="auto">{role}</dt>
            {may.map((duty) => (
              <dd key={duty}>{words.duty[duty]}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
