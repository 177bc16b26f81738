import type { ProcessingRecord } from '@unticked/core/rights';
import { useConsentContext } from '../provider/use-consent-context.js';
import { Blocks } from './blocks.js';

export interface PartiesProps {
  readonly of: Pick<ProcessingRecord, 'title' | 'at' | 'parties'>;
  readonly asOf: (date: string) => string;
}

/** Who is responsible, and as of when it holds. `data-unticked="inventory-parties"`. */
export function Parties({ of: { title, at, parties }, asOf }: PartiesProps) {
  const { format } = useConsentContext('SystemInventory.Parties');
  return (
    <div data-unticked="inventory-parties">
      <h2 dir="auto">{title}</h2>
      <p data-unticked="meta">{asOf(format.longDate(at))}</p>
      <Blocks blocks={parties} />
    </div>
  );
}
