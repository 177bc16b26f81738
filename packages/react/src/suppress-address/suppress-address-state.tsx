import { Icon } from '../anatomy/icon.js';
import { Unread } from '../anatomy/unread.js';
import { useConsentContext } from '../provider/use-consent-context.js';
import { suppressContext } from './suppress-context.js';

/** Whether the address is left alone, since when and why. `data-unticked="address-state"`, `data-tone="no"` where it is. */
export function SuppressAddressState() {
  const { format } = useConsentContext('SuppressAddress.State');
  const { words, reading } = suppressContext.use('SuppressAddress.State');
  if (reading.state !== 'ready')
    return (
      <p role="status" data-unticked="address-state">
        <Unread reading={reading} />
      </p>
    );
  const block = reading.value;
  return (
    <p role="status" data-unticked="address-state" data-tone={block && 'no'}>
      {block && <Icon name="block" />}
      <span>
        {block
          ? [words.blocked(format.longDate(block.since), block.by), block.reason].filter(Boolean).join(': ')
          : words.free}
      </span>
    </p>
  );
}
