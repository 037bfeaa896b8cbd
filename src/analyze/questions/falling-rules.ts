import type { EventRule, ScoringRule } from '../../model/scoring.ts';
import type { Signal } from '../../model/signal.ts';
import { valuesIn } from '../diagram/cheapest.ts';
import { minus } from '../diagram/operations.ts';
import { isLeadRule } from '../score/lead-points.ts';
import { pointsOfRule } from '../score/rule-points.ts';
import { rulesOf } from './scoring-part.ts';
import type { Study } from './study.ts';

/** A rule by which one more event may lead somewhere else than up, and how. */
export interface FallingRule {
  readonly rule: ScoringRule;
  readonly what: string;
}

/**
 * What of the rules may lead somewhere else by one more event of a signal than up: points that can fall, and points of fit,
 * which make another grade. Where nothing is told, points only rise.
 */
export function fallingRules(study: Study, { id }: Signal): readonly FallingRule[] {
  const { scoring } = study;
  const rules = scoring === undefined ? [] : rulesOf(scoring);
  return rules.flatMap(({ dimension, rule }) => {
    const how = dimension.id === 'fit' ? regrading(study, rule, id) : falling(study, rule, id);
    return how === undefined ? [] : [{ rule, what: `rule ${rule.id} ${how}` }];
  });
}

function regrading(study: Study, rule: ScoringRule, signal: string): string | undefined {
  const moves = isReadBy(rule, signal) || changesBy(study, rule, signal).length > 0;
  return moves ? 'moves the grade' : undefined;
}

function falling(study: Study, rule: ScoringRule, signal: string): string | undefined {
  if (changesBy(study, rule, signal).some((points) => points < 0))
    return `gives fewer points where there is ${signal}`;
  if (rule.kind !== 'event' || !isReadBy(rule, signal)) return undefined;
  if (hasFallingTiers(rule)) return 'gives fewer points for more events';
  return mayCountFewer(rule) ? 'may count fewer events when one more comes' : undefined;
}

function isReadBy(rule: ScoringRule, signal: string): boolean {
  return (rule.kind === 'event' || rule.kind === 'inactivity') && rule.signals.includes(signal);
}

/** By how much the points of a rule about the lead itself can change when a test of the signal begins to hold, but for not at all. */
function changesBy({ space, scene }: Study, rule: ScoringRule, signal: string): readonly number[] {
  const sums = scene.sides[0]?.scoring?.sums;
  if (sums === undefined || !isLeadRule(rule)) return [];
  const { combine, restrict } = space.diagrams;
  const points = pointsOfRule(rule, sums);
  return space.variables
    .flatMap((variable, index) => {
      if (variable.kind !== 'signal' || !variable.signals.includes(signal)) return [];
      const change = combine(minus, restrict(points, index, 1), restrict(points, index, 0));
      return valuesIn(space.diagrams, change);
    })
    .filter((change) => change !== 0);
}

function hasFallingTiers({ count }: EventRule): boolean {
  if (count.mode !== 'tiers') return false;
  const points = count.tiers.map((tier) => tier.points);
  const last = count.tiers.at(-1);
  const falls = points.some((each, index) => each < (points[index - 1] ?? 0)) || last?.to !== undefined;
  const gaps = count.tiers.some(
    (tier, index) => index > 0 && tier.from !== (count.tiers[index - 1]?.to ?? 0) + 1,
  );
  return falls || gaps;
}

/**
 * A newest event only displaces older ones of the same rule, worth no more. But of a value that was there before it takes
 * the place of one from long ago, and then one of another value may be too much for `max`.
 */
function mayCountFewer({ count, lookbackDays = Number.POSITIVE_INFINITY }: EventRule): boolean {
  // Where `max` is for all that is looked at, the newest ones count and none comes back.
  return count.mode === 'distinctBy' && count.max !== undefined && count.max.perDays < lookbackDays;
}
