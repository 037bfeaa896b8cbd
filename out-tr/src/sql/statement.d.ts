import type { Agreement } from '../model/agreement.ts';
import type { Instant } from '../support/instant.ts';
import type { Dialect } from './dialect.ts';
import { type Measures } from './events/measures.ts';
import type { KeptRule } from './kept/kept-rule.ts';
/** The part of an agreement that scores, moves and routes a lead. */
export type ScoredAgreement = Pick<Agreement, 'zone' | 'fields' | 'signals' | 'scorings' | 'lifecycle' | 'routing'>;
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
    /** Rules that compare events with each other. */
    readonly keptRules: KeptRule[];
    /** How many automatic stages were tried: which columns say where the lead stands and what it has reached. */
    readonly step: number;
    /** Purposes whose state some expression reads. */
    readonly purposes: Set<string>;
}
export declare function createStatement(agreement: ScoredAgreement, { asOf, dialect }: QueryOptions): Statement;
