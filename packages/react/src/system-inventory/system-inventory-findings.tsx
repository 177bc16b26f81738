import { useId } from 'react';
import { Mark } from '../anatomy/mark.js';
import { inventoryContext } from './inventory-context.js';

const icons = { error: 'cross', warning: 'warn' } as const;

/**
 * What is to be put right, with the system it is about and what to do.
 *
 * `data-unticked="inventory-findings"`; each is an `inventory-finding` with `data-severity="error | warning"`.
 */
export function SystemInventoryFindings() {
  const { words, reading } = inventoryContext.use('SystemInventory.Findings');
  const id = useId();
  if (reading.state !== 'ready') return null;
  const { findings } = reading.value;
  return (
    <div data-unticked="inventory-findings">
      {findings.length === 0 ? (
        <p>{words.noFindings}</p>
      ) : (
        <>
          <h2 id={id}>{words.findings}</h2>
          <ul aria-labelledby={id}>
            {findings.map(({ code, path, params, severity, system, text }) => {
              const about = [system, ...Object.values(params)].filter((part) => part !== undefined).join(', ');
              return (
                <li key={`${code} ${path} ${about}`} data-unticked="inventory-finding" data-severity={severity}>
                  <Mark icon={icons[severity]} />
                  <div>
                    <strong>{words.severity[severity]}</strong>: <span dir="auto">{about}</span>
                    <div>{text}</div>
                  </div>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
