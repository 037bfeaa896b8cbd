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
  return cherryPrinted(testCase, (name) => ({
    acceptance: groups.get(name) ?? noDecisions(),
    rows: rows.filter((row) => classOf.get(cycleKey(row)) === name),
  }));
});

/** Class of every cycle by its source. */
export function classOfCycle({ definition, facts }: CherryCase): ReadonlyMap<string, string> {
  return new Map(
    facts.cycles.map((cycle) => [cycleKey(cycle), definition.sourceClasses[cycle.source ?? ''] ?? 'unknown']),
  );
}

/** The expectation of what was counted for each class, whoever counted; below the smallest group there is no median. */
export function cherryPrinted(
  testCase: CherryCase,
  classCounts: (name: string) => {
    readonly acceptance: AcceptanceCounts;
    readonly rows: readonly ContactTime[];
  },
): object {
  const { sourceClasses, minGroup = 30 } = testCase.definition;
  const names = new Set([...Object.values(sourceClasses), ...classOfCycle(testCase).values()]);
  const classes = [...names].map((name) => {
    const { acceptance, rows } = classCounts(name);
    const { accepted, autoAccepted, rejected, expired } = acceptance;
    const counted = rows.filter(({ status }) => status !== 'canceled');
    const untouched = counted.filter(({ status }) => status === 'untouched').length;
    return [
      name,
      {
        acceptance: printedRate(accepted + autoAccepted + rejected + expired, accepted + autoAccepted, {
          minGroup,
        }),
        contactMedian: counted.length < minGroup ? null : quantile(rows, 5),
        untouched: printedRate(counted.length, untouched, { minGroup }),
      },
    ];
  });
  return { classes: Object.fromEntries(classes) };
}
