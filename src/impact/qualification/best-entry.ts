import { atoms, isScoreTest } from '../../criteria/atoms.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import { criteriaOfRule } from '../../evaluate/journey/ageing.ts';
import type { Dimension, EventRule, ScoringRule, Tier } from '../../model/scoring.ts';
import type { Signal } from '../../model/signal.ts';
import type { ScoredAgreement } from '../../sql/statement.ts';
import { always, type Bound, bounded, boundedLifecycle, isSteady, never } from './possible-entry.ts';
import { helpsWithFit, helpsWithPoints } from './rising-points.ts';

/**
 * An agreement that gives each lead the most points it can ever have had: nothing grows old or is taken off, and every event
 * counts. Where more points can only help, whoever never objects and is offered to sales at some instant is offered under
 * this one once all is known of the lead. Undefined where more points may hurt.
 *
 * `everDays` is the age of the oldest event, in days.
 */
export function bestEntry(agreement: ScoredAgreement, everDays: number): ScoredAgreement | undefined {
  const scoring = defaultScoring(agreement);
  if (scoring === undefined || !helpsWithPoints(agreement, scoring)) return undefined;
  const isSteadyRule = (rule: ScoringRule): boolean => isOfSteadyFields(agreement, rule);
  const ofFit = scoring.dimensions.find(({ id }) => id === 'fit');
  const isSteadyFit = ofFit?.groups.every(({ rules }) => rules.every(isSteadyRule)) ?? true;
  if (!isSteadyFit && !helpsWithFit(agreement, scoring)) return undefined;
  const bound: Bound = (atom, most) => {
    if (isSteady(agreement.fields, atom) || isScoreTest(atom)) return atom;
    if (atom.op === 'signal' && most) return { ...atom, withinDays: everDays };
    // A date that is there may be of any age at some time.
    if ('attribute' in atom && most) return { op: 'exists', attribute: atom.attribute };
    return most ? always : never;
  };
  const best = scoring.dimensions.map((each) =>
    bestDimension(each, (rule) => (isSteadyRule(rule) ? [rule] : bestRule(rule, bound))),
  );
  return {
    ...agreement,
    signals: Object.fromEntries(Object.entries(agreement.signals).map(([id, each]) => [id, heard(each)])),
    scorings: { [scoring.id]: { ...scoring, dimensions: best } },
    lifecycle: boundedLifecycle(agreement.lifecycle, bound),
  };
}

/** Without the consent that its events need: it may have been there at some time. */
function heard({ consent: _, ...signal }: Signal): Signal {
  return signal;
}

/** Whether a rule gives a lead the same points at every time. */
function isOfSteadyFields({ fields }: ScoredAgreement, rule: ScoringRule): boolean {
  if (rule.kind === 'event' || rule.kind === 'inactivity') return false;
  return criteriaOfRule(rule).every((when) => [...atoms(when)].every(({ atom }) => isSteady(fields, atom)));
}

function bestDimension(dimension: Dimension, best: (rule: ScoringRule) => readonly ScoringRule[]): Dimension {
  return {
    ...dimension,
    groups: dimension.groups.map((group) => ({ ...group, rules: group.rules.flatMap(best) })),
  };
}

/** A rule that gives as many points as the other one ever does; none where that is never any. */
function bestRule(rule: ScoringRule, bound: Bound): readonly ScoringRule[] {
  switch (rule.kind) {
    case 'attribute':
      return [{ ...rule, when: bounded(rule.when, bound, rule.points > 0) }];
    case 'exclusive': {
      // The most points first; choices stay apart, for what is not known of one says nothing of the others.
      const choices = rule.choices.map((choice) => ({
        ...choice,
        points: Math.max(0, choice.points),
        when: bounded(choice.when, bound, true),
      }));
      return [{ ...rule, choices: choices.toSorted((left, right) => right.points - left.points) }];
    }
    case 'event':
      return bestEvents(rule);
    case 'inactivity':
      return [];
    default:
      return rule satisfies never;
  }
}

/** Every event counts, in full and for ever. */
function bestEvents({ lookbackDays: _, ...rule }: EventRule): readonly EventRule[] {
  const decay = { kind: 'none' } as const;
  if (rule.count.mode === 'tiers')
    return [{ ...rule, decay, count: { mode: 'tiers', tiers: risenTiers(rule.count.tiers) } }];
  return rule.points > 0 ? [{ ...rule, decay, count: { mode: 'every' } }] : [];
}

/** With so many events or fewer there may have been as many points as any range up to there gives. */
function risenTiers(tiers: readonly Tier[]): readonly Tier[] {
  const sorted = tiers.toSorted((left, right) => left.from - right.from);
  let most = 0;
  return sorted.map(({ from, points }, index) => {
    most = Math.max(most, points);
    const next = sorted[index + 1];
    return { from, points: most, ...(next && { to: next.from - 1 }) };
  });
}
