import type { Atom } from '../../criteria/atoms.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import { type Ageing, ageingOf } from '../../evaluate/journey/ageing.ts';
import type { JourneyAgreement } from '../../evaluate/journey/journey-agreement.ts';
import type { Scoring, ScoringRule, Tier } from '../../model/scoring.ts';
import { askedOf, helpsWithPoints } from './rising-points.ts';

/**
 * The ages at which time alone may let a lead into a stage. Where more points can only help and an event can only lose points
 * with its age, growing old never does, and only the rest is left: rules that take points off, windows that somebody waits
 * out, dates. Where that is not so all ages of `ageingOf` are.
 */
export function helpingAges(agreement: JourneyAgreement): Ageing {
  const scoring = defaultScoring(agreement);
  const isRising = scoring === undefined || helpsWithPoints(agreement, scoring);
  if (!isRising) return ageingOf(agreement);
  const { lifecycle } = agreement;
  const kept = [...askedOf(agreement.lifecycle)].flatMap(({ atom, negated }) =>
    isHelping(atom, negated) ? [atom] : [],
  );
  const [first] = lifecycle.stages;
  if (first === undefined) throw new Error('a lifecycle has stages');
  const entry = { automatic: true, fields: [], expected: [], require: { op: 'all', of: kept } } as const;
  return ageingOf({
    ...agreement,
    lifecycle: { ...lifecycle, gates: [], stages: [{ ...first, entry }] },
    scorings: scoring === undefined ? {} : { [scoring.id]: withRules(scoring, mayHelp) },
  });
}

function isHelping(atom: Atom, negated: boolean): boolean {
  return 'attribute' in atom || (atom.op === 'signal' && negated);
}

function withRules(scoring: Scoring, isKept: (rule: ScoringRule) => boolean): Scoring {
  const dimensions = scoring.dimensions.map((dimension) => ({
    ...dimension,
    groups: dimension.groups.map((group) => ({ ...group, rules: group.rules.filter(isKept) })),
  }));
  return { ...scoring, dimensions };
}

/** Whether the points of a rule may grow while nothing happens. */
function mayHelp(rule: ScoringRule): boolean {
  switch (rule.kind) {
    case 'event':
      return rule.count.mode === 'tiers' ? !isRisingTiers(rule.count.tiers) : rule.points < 0;
    case 'inactivity':
      return false;
    default:
      return true;
  }
}

/** None below the first range, and never fewer points for more events. */
function isRisingTiers(tiers: readonly Tier[]): boolean {
  const sorted = tiers.toSorted((left, right) => left.from - right.from);
  return sorted.every(({ from, points }, index) => {
    const before = sorted[index - 1];
    const isJoined = before === undefined || before.to === undefined || before.to + 1 >= from;
    const isOpen = index < sorted.length - 1 || sorted[index]?.to === undefined;
    return points >= (before?.points ?? 0) && isJoined && isOpen;
  });
}
