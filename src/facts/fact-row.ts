import { defaultScoring } from '../evaluate/default-scoring.ts';
import { momentAt } from '../evaluate/moment.ts';
import { newestScored } from '../evaluate/score/newest-scored.ts';
import { resetOf } from '../evaluate/score-row.ts';
import type { Agreement } from '../model/agreement.ts';
import type { AgreementInForce } from '../model/agreement-in-force.ts';
import type { Instant } from '../support/instant.ts';
import { clockFact, clockShares, newestClocks } from './clock-facts.ts';
import { eventFact } from './event-fact.ts';
import { handoffFact } from './handoff-fact.ts';
import type { LeadHistory } from './lead-history.ts';
import type { FactColumn, FactValue } from './worked-fact.ts';

/** For when and by what facts are worked out. */
export interface FactTerms {
  /** What was compiled into the system: its formulas read the facts. */
  readonly agreement: Agreement;
  /** By which a clock is read that began in the time of one; oldest first. */
  readonly versions: readonly AgreementInForce[];
  readonly asOf: Instant;
  /** Handoffs at or before it are left alone; absent = all are told. */
  readonly handoffsSince?: Instant;
}

/** The values of a lead, one per column. */
export type FactRow = (history: LeadHistory) => readonly FactValue[];

/** Works out the columns of one lead after the other. */
export function factRows(columns: readonly FactColumn[], terms: FactTerms): FactRow {
  const { agreement, versions, asOf, handoffsSince } = terms;
  const clocksOf = newestClocks(versions, clockShares(columns), asOf);
  const scoring = defaultScoring(agreement);
  return (history) => {
    const { record, entered } = history;
    const resetAt = resetOf(agreement.lifecycle, record, asOf) ?? undefined;
    // No fact about events asks for a field.
    const moment = momentAt(agreement, { ...record, values: {}, changes: [] }, asOf, resetAt);
    const newestOf = clocksOf(history);
    const factValue = ({ fact }: FactColumn): FactValue => {
      switch (fact.of) {
        case 'event':
          return eventFact(agreement, fact.fact, moment);
        case 'last-scored':
          return instantOr(newestScored(scoring, moment.events)?.at);
        case 'entered':
          return instantOr(entered.get(fact.stage));
        case 'handoff':
          return handoffFact(agreement, history, fact.what, handoffsSince);
        case 'clock':
          return clockFact(fact, newestOf(fact.sla));
        default:
          return fact satisfies never;
      }
    };
    return columns.map(factValue);
  };
}

function instantOr(at: Instant | undefined): FactValue {
  return at === undefined ? null : { at };
}
