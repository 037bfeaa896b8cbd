import type { Agreement } from '../model/agreement.ts';
import type { Instant } from '../support/instant.ts';
import { localDayAt } from '../support/zoned-time.ts';
import type { Dialect } from './dialect.ts';
import { createMeasures, type Measures } from './events/measures.ts';
import type { KeptRule } from './kept/kept-rule.ts';

/** The part of an agreement that scores, moves and routes a lead. */
export type ScoredAgreement = Pick<
  Agreement,
  'zone' | 'fields' | 'signals' | 'scorings' | 'lifecycle' | 'routing'
>;

/** When and for which engine. */
export interface QueryOptions {
  readonly asOf: Instant;
  readonly dialect: Dialect;
  /** No fact that is read lies before this instant; absent = that is not known. Calendars need not be tabulated far before it. */
  readonly factsFrom?: Instant;
}

/** Names of the relations with leads, their events and their consents. */
export interface LeadRelations {
  readonly lead: string;
  readonly event: string;
  readonly consent: string;
}

/** A statement in the making. Expressions are over the columns of one lead; points are scaled integers. */
export interface Statement {
  readonly dialect: Dialect;
  readonly agreement: ScoredAgreement;
  /** The instant of the question, in milliseconds since 1970-01-01T00:00Z: a number, or a column of all three relations. */
  readonly asOf: string;
  /** Local date of asOf in the agreement's zone, as days since 1970-01-01: a number, or a column of the leads. */
  readonly today: string;
  readonly relations: LeadRelations;
  readonly measures: Measures;
  /** Rules that compare events with each other. */
  readonly keptRules: KeptRule[];
  /** How many automatic stages were tried: which columns say where the lead stands and what it has reached. */
  readonly step: number;
  /** Purposes whose state some expression reads. */
  readonly purposes: Set<string>;
}

export function createStatement(agreement: ScoredAgreement, { asOf, dialect }: QueryOptions): Statement {
  return beginStatement(agreement, dialect, {
    asOf: String(asOf),
    today: String(localDayAt(agreement.zone, asOf)),
    relations: { lead: 'lead', event: 'event', consent: 'consent' },
  });
}

/** A statement about leads at an instant that the rows themselves say. */
export function beginStatement(
  agreement: ScoredAgreement,
  dialect: Dialect,
  asked: Pick<Statement, 'asOf' | 'today' | 'relations'>,
): Statement {
  return {
    ...asked,
    dialect,
    agreement,
    measures: createMeasures(agreement.signals),
    keptRules: [],
    step: 0,
    purposes: new Set(),
  };
}
