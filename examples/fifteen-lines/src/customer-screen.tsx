// unticked:start
import { ConsentGate, ConsentHistory, ConsentPills } from '@unticked/react';
// unticked:end
import { SendSms } from './send-sms.js';

/** An application's own screen of one customer. */
export const CustomerScreen = ({ id }: { readonly id: string }) => (
  <main>
    <h1>Customer {id}</h1>
    {/* unticked:start */}
    <ConsentPills subjectId={id} />
    <ConsentHistory.Dialog subjectId={id} />
    <ConsentGate subjectId={id} purpose="news" channel="sms">
      {/* unticked:end */}
      <SendSms id={id} />
      {/* unticked:start */}
    </ConsentGate>
    {/* unticked:end */}
  </main>
);
