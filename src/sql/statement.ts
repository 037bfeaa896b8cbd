import type { Agreement } from '../model/agreement.ts';
import type { Instant } from '../support/instant.ts';
import { localDayAt } from '../support/zoned-time.ts';
import type { Dialect } from './dialect.ts';
import { createMeasures, type Measures } from './events/measures.ts';

/** The part of an agreement that scores, moves and routes a lead. */
export type ScoredAgreement = Pick<
  Agreement,
  'zone' | 'fields' | 'signals' | 'scorings' | 'lifecycle' | 'routing'
>;

/** When and for which engine. */
export interface QueryOptions {
  readonly asOf: Instant;
  readonly dialect: Dialect;
}

/** A statement in the making. Expressions are over the columns of one lead; points are scaled integers. */
export interface Statement {
  readonly dialect: Dialect;
  readonly agreement: ScoredAgreement;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly asOf: number;
  /** Local date of asOf in the agreement's zone, as days since 1970-01-01. */
  readonly today: number;
  readonly measures: Measures;
  /** Rules whose events are thinned or told apart by a property, each with a query of its own. */
  readonly perLead: PerLeadQuery[];
  /** How many automatic stages were tried: which columns say where the lead stands and what it has reached. */
  readonly step: number;
  /** Purposes whose state some expression reads. */
  readonly purposes: Set<string>;
}

/** Tables of a rule that compares events with each other; the last has one row per lead with any: `lead_id` and points. */
export interface PerLeadQuery {
  /** Name of the last table, and of its column of points. */
  readonly path: string;
  /** Properties of events that it reads. */
  readonly properties: readonly string[];
  /** The tables in order; written once all measures are known, from a SELECT of all events with their values. */
  readonly tables: (eventRows: string) => readonly string[];
}

export function createStatement(agreement: ScoredAgreement, { asOf, dialect }: QueryOptions): Statement {
  return {
    dialect,
    agreement,
    asOf,
    today: localDayAt(agreement.zone, asOf),
    measures: createMeasures(agreement.signals),
    perLead: [],
    step: 0,
    purposes: new Set(),
  };
}
