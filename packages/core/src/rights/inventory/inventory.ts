import type { InformationBasis, OptOutBasis } from '../../model/legal-basis.js';
import type { LocalizedText } from '../../model/localized-text.js';
import type { Controller, PurposeCommon } from '../../model/policy.js';
import type { Unlawful } from '../../model/unlawful.js';
import type { CoveredCountry } from './adequacy-decisions.js';
import type { EeaCountry } from './eea-countries.js';

/** Somebody by name, with an address and a way to reach them. */
export type InventoryParty = Omit<Controller, 'id'>;

/** What protects data outside (GDPR Art. 45, 46, 47, 49). */
export type Safeguard =
  /** `decision`: its number, where `adequacyDecisions` has none. */
  | { readonly kind: 'adequacy'; readonly decision?: string }
  /** Standard clauses or binding corporate rules. `copy`: how one gets a copy of them (Art. 13(1)(f)). */
  | { readonly kind: 'scc' | 'bcr'; readonly copy: LocalizedText }
  | { readonly kind: 'derogation'; readonly article: `49(1)(${'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g'})` };

/** Where data is, or from where it is seen. Outside the EEA and what a decision covers whole, it is said what protects it there. */
export type Place =
  | { readonly country: EeaCountry | CoveredCountry; readonly safeguard?: Safeguard }
  /** ISO 3166-1 alpha-2. */
  | { readonly country: string; readonly safeguard: Safeguard };

/** Who gets data, by name or by category (GDPR Art. 13(1)(e)). Customers read it too. */
export interface InventoryRecipient {
  readonly who: LocalizedText;
  readonly role: 'controller' | 'processor';
  /** @default where the system is */
  readonly place?: Place;
}

/** Something that is done with data and that no policy asks or tells people about. */
export type NamedActivity = {
  readonly title: LocalizedText;
} & (
  | { readonly ground: Exclude<InformationBasis | OptOutBasis, 'legitimate_interests'> }
  /** Which interests they are is told to people (GDPR Art. 13(1)(d)). */
  | { readonly ground: 'legitimate_interests'; readonly interests: LocalizedText }
  | {
      readonly ground: Unlawful<'A consent is asked by a policy, or nobody could have given it: name the id of its purpose.'>;
    }
);

interface SystemCommon {
  /** `^[a-z][a-z0-9_-]{0,63}$`, unique in the inventory. */
  readonly id: string;
  /** Customers read it too. */
  readonly title: LocalizedText;
  /** Whose data it is: "customers", "applicants". */
  readonly persons: readonly LocalizedText[];
  /** What kinds of data. */
  readonly data: readonly LocalizedText[];
  /** Who runs it for us. Customers are told that somebody does, not who. @default nobody else */
  readonly operator?: {
    readonly name: string;
    readonly place: Place;
    /** The contract of GDPR Art. 28(3), as we file it. */
    readonly contract?: string;
  };
  /** Where the data is. */
  readonly places: readonly Place[];
  /** @default nobody */
  readonly recipients?: readonly InventoryRecipient[];
  /** In the ledger's own shape, or the criteria in words. */
  readonly retention: NonNullable<PurposeCommon['retention']> | { readonly words: LocalizedText };
  /** The measures of GDPR Art. 32, in general words. Never told to customers. */
  readonly security?: LocalizedText;
  /** From where data comes that the person did not give us (GDPR Art. 14(2)(f)). @default from the person alone */
  readonly suppliedBy?: readonly LocalizedText[];
  /** Id of the `defineDataSource` that reads it; the ledger's own is `LEDGER_SYSTEM`. @default none */
  readonly dataSource?: string;
}

interface OwnPurposes {
  /** Ids of purposes of a policy, and what no policy has. */
  readonly purposes: readonly (string | NamedActivity)[];
  readonly onBehalfOf?: Unlawful<'GDPR Art. 28: who decides about the data acts on behalf of nobody. Make it { role: "processor" }.'>;
}

/** We decide why and how (GDPR Art. 30(1)). */
export interface OwnSystem extends SystemCommon, OwnPurposes {
  readonly role: 'controller';
}

/** We decide together with others (GDPR Art. 26). */
export interface JointSystem extends SystemCommon, OwnPurposes {
  readonly role: 'joint';
  readonly with: readonly InventoryParty[];
  /** Who does what for people, in essence: they are told (Art. 26(2)). */
  readonly arrangement: LocalizedText;
}

/** Others decide, and we do it for them (GDPR Art. 30(2)). */
export interface ProcessedSystem extends SystemCommon {
  readonly role: 'processor';
  readonly onBehalfOf: readonly InventoryParty[];
  /** What is done for them. */
  readonly processing: readonly LocalizedText[];
  readonly purposes?: Unlawful<'GDPR Art. 30(2): a processor has no purposes of its own. Write what is done as `processing`.'>;
}

export type InventorySystem = OwnSystem | JointSystem | ProcessedSystem;

/** Where data is, why, and who has to do with it, as data. Countries are judged by the GDPR of the Union. */
export interface InventoryInput {
  /** Every text stands in each of these, as BCP 47 tags. */
  readonly locales: readonly string[];
  readonly controller: InventoryParty;
  /** Of a controller outside the Union (GDPR Art. 27). */
  readonly representative?: InventoryParty;
  /** The data-protection officer. */
  readonly dpo?: InventoryParty;
  readonly systems: readonly InventorySystem[];
}

declare const checked: unique symbol;

/** An inventory that `defineInventory` has checked, frozen. */
export interface Inventory extends InventoryInput {
  readonly [checked]: true;
}
