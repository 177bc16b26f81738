import { RetentionDesk } from '@unticked/react';
import type { Staff } from '../../shared/staff.js';
import { useSetup } from '../api/use-setup.js';
import { ConsentCard } from '../parts/consent-card.js';
import { ContactCard } from '../parts/contact-card.js';
import { CustomerActions } from '../parts/customer-actions.js';
import { MergedNotices } from '../parts/merged-notices.js';
import { MessagesCard } from '../parts/messages-card.js';
import { OfCustomer } from '../parts/of-customer.js';
import { OnlineCard } from '../parts/online-card.js';
import { Page } from '../parts/page.js';
import { RemovedNotice } from '../parts/removed-notice.js';
import { RepairsCard } from '../parts/repairs-card.js';
import { customerWords } from '../words/customer-words.js';
import { useDates } from '../words/use-dates.js';
import { useWords } from '../words/use-words.js';

/** Everything about one customer, as it is needed while they stand there or are on the phone. */
export function CustomerPage({ id, staff }: { readonly id: string; readonly staff: Staff }) {
  const words = useWords(customerWords);
  const dates = useDates();
  const setup = useSetup();
  return (
    <OfCustomer id={id}>
      {(read) => {
        const { customer, orders, messages } = read;
        const { number, createdAt, language } = customer;
        const meta = [words.number(number), words.since(dates.day(createdAt)), words.reads[language]].join(' · ');
        const isOn = setup.data !== undefined && setup.data.consent !== 'off';
        return (
          <Page title={customer.name} meta={meta} actions={<CustomerActions id={id} withLog={isOn} />}>
            <div className="stack">
              {isOn && <RemovedNotice id={id} staff={staff} />}
              {isOn && <MergedNotices file={read} withSplit={staff.role === 'manager'} />}
              <div className="columns">
                <div>
                  <ContactCard customer={customer} withMarketing={isOn} withBlocks={isOn && staff.role === 'manager'} />
                  {isOn && <ConsentCard customer={customer} orders={orders} setup={setup.data} />}
                  {isOn && <OnlineCard customerId={id} />}
                  {isOn && <RetentionDesk.Person subjectId={id} />}
                </div>
                <div>
                  <RepairsCard customer={customer} orders={orders} withConsent={isOn} />
                  {setup.data && <MessagesCard customer={customer} setup={setup.data} messages={messages} />}
                </div>
              </div>
            </div>
          </Page>
        );
      }}
    </OfCustomer>
  );
}
