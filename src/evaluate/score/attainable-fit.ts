import type { Dimension, Group, ScoringRule } from '../../model/scoring.ts';
import type { UnknownRule } from './unknown-rules.ts';

/**
 * The most fit points a lead can have: min(dimension max, Σ groups min(group max, Σ positive points)), exclusive sets
 * and tiers by their largest, leaving out the given rules and choices (semantics §3, Fit). Scaled.
 */
export function attainableFit(fit: Dimension | undefined, without: readonly UnknownRule[] = []): number {
  if (fit === undefined) return 0;
  if (without.length > 0) return attainable(fit, without);
  const points = ofAll.get(fit) ?? attainable(fit, without);
  ofAll.set(fit, points);
  return points;
}

/** Without leaving anything out; the same for every lead. */
const ofAll = new WeakMap<Dimension, number>();

function attainable(fit: Dimension, without: readonly UnknownRule[]): number {
  const left = new Set(without.map(({ group, rule, choice }) => keyOf(group, rule, choice)));
  const sum = fit.groups.reduce((points, group) => points + attainableIn(group, left), 0);
  return Math.min(fit.max ?? sum, sum);
}

function attainableIn(group: Group, left: ReadonlySet<string>): number {
  const sum = group.rules.reduce((points, rule) => points + mostPoints(group.id, rule, left), 0);
  return Math.min(group.max ?? sum, sum);
}

/** The most points of a rule of which everything is known but these parts. */
export function mostPointsOf(rule: ScoringRule, without: readonly UnknownRule[] = []): number {
  return mostPoints('', rule, new Set(without.map(({ choice }) => keyOf('', rule.id, choice))));
}

function mostPoints(group: string, rule: ScoringRule, left: ReadonlySet<string>): number {
  switch (rule.kind) {
    case 'attribute':
      return left.has(keyOf(group, rule.id)) ? 0 : Math.max(0, rule.points);
    case 'exclusive':
      return Math.max(
        0,
        ...rule.choices.filter(({ id }) => !left.has(keyOf(group, rule.id, id))).map(({ points }) => points),
      );
    case 'event':
      if (rule.count.mode !== 'tiers') return Math.max(0, rule.points);
      return Math.max(0, ...rule.count.tiers.map(({ points }) => points));
    case 'inactivity':
      return 0;
  }
}

function keyOf(group: string, rule: string, choice = ''): string {
  return `${group}/${rule}/${choice}`;
}
