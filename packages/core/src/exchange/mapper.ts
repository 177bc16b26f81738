import type { Finding } from '../errors/finding.js';
import type { ChannelKey } from '../model/channel.js';
import type { ForeignStatement } from '../model/foreign-statement.js';
import type { CellStanding } from '../model/standing.js';
import type { Lost } from './lost.js';

/** One of our purposes that a field of theirs stands for. */
export interface FieldChoice {
  readonly purposeId: string;
  /** @default the channel that their field is about, else `'*'` */
  readonly channel?: ChannelKey;
}

/** What the host alone can say about the other system: no name of a field carries a purpose. */
export interface MapperChoice {
  /** By the name of their field, or by their id of a purpose, topic or subscription. One field may stand for several. */
  readonly fields: Readonly<Record<string, FieldChoice | readonly FieldChoice[]>>;
  /** The host's word that a time without a zone is in UTC. A day alone is never a time. @default it is kept out, with a finding */
  readonly timesWithoutZone?: 'utc';
}

/** What a record says. `findings`: what of it could not be read, or contradicts itself; nothing is thrown. */
export interface MapperReading {
  readonly statements: readonly ForeignStatement[];
  readonly lost: readonly Lost[];
  readonly findings: readonly Finding[];
}

/** What holds here, as far as a mapper needs it: the cells of a `Standing` fit. */
export type StandingCell = Pick<CellStanding, 'purposeId' | 'channel' | 'status' | 'since' | 'until' | 'gate'> & {
  readonly proof?: Pick<NonNullable<CellStanding['proof']>, 'method' | 'policyVersion'> | null;
};

/** Fields of one of their records, ready to be sent. */
export type ForeignFields = Readonly<Record<string, string | number | boolean | null>>;

/** What to write over there. Sending it is the host's. */
export interface MapperWriting {
  readonly records: readonly ForeignFields[];
  readonly lost: readonly Lost[];
}

/**
 * One kind of record of another system, in and out. Pure: data to data. It reads codes, never labels, since labels are translated
 * and were seen swapped. What it reads is a claim until the import gate has looked at it.
 */
export interface Mapper {
  /** `spicecrm`: stands in the evidence as the system's name. */
  readonly system: string;
  /** @param record of the other system, as it came */
  read(record: unknown, choice: MapperChoice): MapperReading;
  /** Absent where their record cannot be written, or cannot say it. @param cells what holds; those of purposes not chosen are left out */
  readonly write?: (cells: readonly StandingCell[], choice: MapperChoice) => MapperWriting;
}

/** A mapper whose record can be written. */
export type WritableMapper = Mapper & { readonly write: NonNullable<Mapper['write']> };
