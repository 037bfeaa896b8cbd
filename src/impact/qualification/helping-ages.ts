import { type Atom, atoms } from '../../criteria/atoms.ts';
import type { Criterion, VerdictTest } from '../../criteria/criterion.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import { type Ageing, ageingOf } from '../../evaluate/journey/ageing.ts';
import type { JourneyAgreement } from '../../evaluate/journey/journey-agreement.ts';
import type { Scoring, ScoringRule, Tier } from '../../model/scoring.ts';
import { ownValue } from '../../support/own-value.ts';
import { rulesOf } from '../columns/facts-read.ts';

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
  const kept = [...askedOf(agreement)].flatMap(({ atom, negated }) =>
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

/** What decides about stages: what lets in, and with `negated` what keeps out. */
function* askedOf({ lifecycle }: JourneyAgreement): Generator<{ atom: Atom; negated: boolean }> {
  for (const { when } of lifecycle.gates) if (when !== undefined) yield* atoms(when, true);
  for (const { entry } of lifecycle.stages)
    for (const criterion of [entry.require, entry.threshold])
      if (criterion !== undefined) yield* atoms(criterion);
}

/** Whether each question about the score is answered better, or as before, when engagement grows. */
function helpsWithPoints(agreement: JourneyAgreement, scoring: Scoring): boolean {
  const ofFit = scoring.dimensions.find(({ id }) => id === 'fit');
  const isSteadyFit = ofFit?.groups.every(({ rules }) => rules.every(isOfFields)) ?? true;
  const asksEvents = rulesOf(agreement).some((rule) => rulesCriteria(rule).some(asksSignals));
  if (!isSteadyFit || asksEvents) return false;
  return [...askedOf(agreement)].every(({ atom, negated }) => {
    switch (atom.op) {
      case 'total':
      case 'fit':
      case 'engagement':
        return (atom.comparison === 'gte' || atom.comparison === 'gt') !== negated;
      case 'band':
      case 'cell':
      case 'outcome':
        return risesWithBand(scoring, atom, negated);
      default:
        return true;
    }
  });
}

function isOfFields({ kind }: ScoringRule): boolean {
  return kind === 'attribute' || kind === 'exclusive';
}

function rulesCriteria(rule: ScoringRule): readonly Criterion[] {
  if (rule.kind === 'attribute') return [rule.when];
  return rule.kind === 'exclusive' ? rule.choices.map(({ when }) => when) : [];
}

function asksSignals(criterion: Criterion): boolean {
  return [...atoms(criterion)].some(({ atom }) => !('attribute' in atom));
}

/** In every grade: whoever passes in a band passes in each better one; where it keeps out, the other way round. */
function risesWithBand({ matrix, bands }: Scoring, { op, values }: VerdictTest, negated: boolean): boolean {
  const rows: readonly (readonly [string, Readonly<Record<string, string>>])[] =
    op === 'band' ? [['', {}]] : Object.entries(matrix);
  return rows.every(([grade, row]) => {
    const passes = bands.map(({ id }) => {
      const verdict = op === 'band' ? id : op === 'cell' ? `${grade}${id}` : (ownValue(row, id) ?? '');
      return values.includes(verdict) !== negated;
    });
    // Best band first.
    return passes.every((passed, index) => !passed || index === 0 || passes[index - 1] === true);
  });
}
