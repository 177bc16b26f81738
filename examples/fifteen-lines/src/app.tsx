import { CustomerForm } from './customer-form.js';
// unticked:start once
import '@unticked/react/styles.css';
import { createClient } from '@unticked/http/client';
import { ConsentProvider } from '@unticked/react';

const backend = createClient({ baseUrl: '/api/consent' });
// unticked:end

/** Said once in an application, whatever it asks its people. */
export const App = () => (
  // unticked:start once
  <ConsentProvider backend={backend}>
    {/* unticked:end */}
    <CustomerForm />
    {/* unticked:start once */}
  </ConsentProvider>
  // unticked:end
);
