import type { EvaluatedAgreement } from '../evaluate/evaluated-agreement.ts';
import type { Evaluation } from '../evaluate/evaluation.ts';
import { singleExpectations } from '../model/single-expectation.ts';
import type { Written, WrittenRecord } from './flow-yaml.ts';
import { gotClock, gotDue, gotSingle, gotTouches, nothing } from './got.ts';

/** Everything that came of a lead, as what must come of it; of what there is none, nothing is expected. */
export function wholeExpectation(agreement: EvaluatedAgreement, evaluation: Evaluation): WrittenRecord {
  const singles = singleExpectations.flatMap((key): readonly (readonly [string, Written])[] => {
    const got = gotSingle(agreement, evaluation, key);
    // Without a rule the route is no name that an expectation could give.
    if (got === nothing || (key === 'route' && evaluation.route?.rule === null)) return [];
    return [[key, numbers.has(key) ? Number(got) : got]];
  });
  const clocks = Object.keys(evaluation.clocks);
  return {
    ...Object.fromEntries(singles),
    ...(evaluation.score === null && agreementScores(agreement) && { noScore: true }),
    ...byName('due', clocks, (sla) => gotDue(agreement, evaluation, sla)),
    ...byName('clocks', clocks, (sla) => gotClock(evaluation, sla)),
    ...byName('touches', [...new Set(evaluation.touches.map(({ policy }) => policy))], (policy) =>
      gotTouches(evaluation, policy),
    ),
  };
}

const numbers: ReadonlySet<string> = new Set(['fit', 'engagement', 'total', 'cycle']);

function agreementScores({ scorings }: EvaluatedAgreement): boolean {
  return Object.keys(scorings).length > 0;
}

function byName(key: string, names: readonly string[], got: (name: string) => string): WrittenRecord {
  const told = names.flatMap((name) => {
    const value = got(name);
    return value === nothing ? [] : [[name, value] as const];
  });
  return told.length === 0 ? {} : { [key]: Object.fromEntries(told) };
}
