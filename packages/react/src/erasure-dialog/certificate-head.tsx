import type { Controller } from '@unticked/core';

/** Who confirms an erasure, where the host gives no letterhead. `data-unticked="certificate-head"`. */
export function CertificateHead({ controllers }: { readonly controllers: readonly Controller[] }) {
  return (
    <div data-unticked="certificate-head">
      {controllers.map(({ id, name, address, contact }) => (
        <address key={id}>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          {[address, contact.email, contact.phone, contact.url].filter(Boolean).map((line) => (
            <div key={line}>
              <bdi>{line}</bdi>
            </div>
          ))}
        </address>
      ))}
    </div>
  );
}
