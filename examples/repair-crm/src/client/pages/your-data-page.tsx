import { ConsentProvider, PublicInventory } from '@unticked/react';
import { de } from '@unticked/react/messages/de';
import { en } from '@unticked/react/messages/en';
import { backend } from '../api/consent.js';
import { inventory } from '../api/inventory.js';
import { LanguageSwitch } from '../parts/language-switch.js';
import { Page } from '../parts/page.js';
import { Link } from '../router/link.js';
import { inventoryWords } from '../words/inventory-words.js';
import { useLanguage } from '../words/language-context.js';
import { useWords } from '../words/use-words.js';

/** What anybody may read of where data is, without signing in. */
export function YourDataPage() {
  const words = useWords(inventoryWords);
  const { language } = useLanguage();
  return (
    <main>
      <Page title={words.publicTitle} actions={<LanguageSwitch />}>
        <ConsentProvider backend={backend} messages={{ en, de }[language]} textLocale={language}>
          <PublicInventory inventory={inventory} />
        </ConsentProvider>
        <p>
          <Link href="/me">{words.toOwn}</Link>
        </p>
      </Page>
    </main>
  );
}
