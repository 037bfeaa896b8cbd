import { type Adapter, adapter } from '../adapter.ts';
import { type AcceptanceCounts, acceptanceOf, noDecisions } from './acceptance.ts';
import { type ContactCase, type ContactTime, contactTimesOf } from './contact-times.ts';
import { quantile } from './first-contact.ts';
import { cycleKey, type NeutralDecision, type NeutralRuling } from './neutral-facts.ts';
import { periodOf } from './neutral-period.ts';
import { printedRate } from './printed-rate.ts';

export interface CherryCase extends ContactCase {
  readonly definition: ContactCase['definition'] & {
    readonly sourceClasses: Readonly<Record<string, string>>;
  };
  readonly facts: ContactCase['facts'] & {
    readonly decisions?: readonly NeutralDecision[];
    readonly rulings?: readonly NeutralRuling[];
  };
}

export const cherryPicking: Adapter = adapter<CherryCase>((testCase) => {
  const { asOf, definition, facts } = testCase;
  const period = periodOf(definition);
  const classOf = classOfCycle(testCase);
  const handoffs = facts.cycles.map(({ lead, cycle, enteredAt }) => ({
    lead,
    cycle,
    at: enteredAt,
    source: classOf.get(cycleKey({ lead, cycle })) ?? 'unknown',
  }));
  const { decisions = [], rulings = [] } = facts;
  const { groups } = acceptanceOf({ asOf, facts: { handoffs, decisions, rulings } }, period);
  const rows = contactTimesOf(testCase, period);
  return cherryPrinted(testCase, (name) => {
    const own = rows.filter((row) => classOf.get(cycleKey(row)) === name);
    const count = (status: ContactTime['status']): number =>
      own.filter((row) => row.status === status).length;
    return {
      acceptance: groups.get(name) ?? noDecisions(),
      touched: count('touched'),
      untouched: count('untouched'),
      median: quantile(own, 5),
    };
  });
});

/** Class of every cycle by its source. */
export function classOfCycle({ definition, facts }: CherryCase): ReadonlyMap<string, string> {
  return new Map(
    facts.cycles.map((cycle) => [cycleKey(cycle), definition.sourceClasses[cycle.source ?? ''] ?? 'unknown']),
  );
}

export interface ClassCounts {
  readonly acceptance: AcceptanceCounts;
  readonly touched: number;
  readonly untouched: number;
  readonly median: object | null;
}

/** The expectation of what was counted for each class, whoever counted; below the smallest group there is no median. */
export function cherryPrinted(testCase: CherryCase, countsOf: (name: string) => ClassCounts): object {
  const { sourceClasses, minGroup = 30 } = testCase.definition;
  const names = new Set([...Object.values(sourceClasses), ...classOfCycle(testCase).values()]);
  const classes = [...names].map((name) => {
    const { acceptance, touched, untouched, median } = countsOf(name);
    const { accepted, autoAccepted, rejected, expired } = acceptance;
    const decided = accepted + autoAccepted + rejected + expired;
    return [
      name,
      {
        acceptance: printedRate(decided, accepted + autoAccepted, { minGroup }),
        contactMedian: touched + untouched < minGroup ? null : median,
        untouched: printedRate(touched + untouched, untouched, { minGroup }),
      },
    ];
  });
  return { classes: Object.fromEntries(classes) };
}
