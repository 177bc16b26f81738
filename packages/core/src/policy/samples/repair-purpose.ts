import type { InformationPurpose } from '../../model/policy.js';

/** The first box of a repair shop: told, not asked, because the repair cannot be done without it. */
export const repairPurpose = (name: string) =>
  ({
    id: 'repair',
    kind: 'information',
    basis: 'contract',
    required: true,
    title: { en: 'Information about your repair', de: 'Information zu Ihrer Reparatur' },
    text: {
      en: `${name} keeps your name, contact details and device to carry out the repair you order. This is part of the contract, not a consent. After the repair the invoice stays for seven years, as tax law demands.`,
      de: `${name} speichert Ihren Namen, Ihre Kontaktdaten und Ihr Gerät, um die beauftragte Reparatur durchzuführen. Das gehört zum Vertrag und ist keine Einwilligung. Die Rechnung bleibt danach sieben Jahre aufbewahrt, wie es das Steuerrecht verlangt.`,
    },
    script: {
      en: `${name} keeps your name, contact details and device to carry out the repair.`,
      de: `${name} speichert Ihren Namen, Ihre Kontaktdaten und Ihr Gerät, um die Reparatur durchzuführen.`,
    },
    clerkLabel: { en: 'Information given to the customer', de: 'Kundschaft wurde informiert' },
    dataCategories: ['name', 'contact details', 'device', 'repair history'],
    retention: { period: 'P7Y', from: 'contractEnd' },
  }) as const satisfies InformationPurpose;
