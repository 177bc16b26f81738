import {
  AccessStatement,
  DataExport,
  HeldView,
  Rectification,
  type RoleAccess,
  type WrongValue,
} from '@unticked/react';
import { useState } from 'react';
import { accessOf } from '../../shared/access.js';
import type { Staff } from '../../shared/staff.js';
import { Notice } from '../parts/notice.js';
import { OfCustomer } from '../parts/of-customer.js';
import { Page } from '../parts/page.js';
import { Link } from '../router/link.js';
import { commonWords } from '../words/common-words.js';
import { rightsWords } from '../words/rights-words.js';
import { useWords } from '../words/use-words.js';

const roles = ['clerk', 'officer', 'manager'] as const;

/** All that the shop holds of a customer, in every system, the statement that they are given, and what they take along. */
export function CustomerHeldPage({ id, staff }: { readonly id: string; readonly staff: Staff }) {
  const words = useWords(rightsWords);
  const { back } = useWords(commonWords);
  const [wrong, setWrong] = useState<WrongValue>();
  const access = roles.map((role): RoleAccess => ({ role: words[role], may: accessOf[role] }));
  return (
    <OfCustomer id={id}>
      {({ customer }) => (
        <Page
          title={words.heldTitle(customer.name)}
          actions={
            <Link className="button" href={`/customers/${id}/log`}>
              {back}
            </Link>
          }
        >
          {staff.role === 'clerk' ? (
            <Notice tone="plain">{words.clerks}</Notice>
          ) : (
            <>
              <div className="card">
                <h2>{words.putRight}</h2>
                <Rectification subjectId={id} wrong={wrong} onWrongClose={() => setWrong(undefined)} />
              </div>
              <HeldView.Desk
                subjectId={id}
                access={access}
                answersAt={`/customers/${id}/log`}
                onWrong={(place, { held }) => setWrong({ place, held })}
              >
                {(looked) => (
                  <>
                    <div className="card">
                      <h2>{words.statement}</h2>
                      <AccessStatement
                        {...looked}
                        subjectId={id}
                        locale={customer.language}
                        letterhead={<p>{customer.name}</p>}
                      />
                    </div>
                    <div className="card">
                      <h2>{words.takeAlong}</h2>
                      <DataExport {...looked} subjectId={id} locale={customer.language} />
                    </div>
                  </>
                )}
              </HeldView.Desk>
            </>
          )}
        </Page>
      )}
    </OfCustomer>
  );
}
