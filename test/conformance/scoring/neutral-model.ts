import type {
  CountMode,
  Decay,
  Dimension,
  EventRule,
  Group,
  Scoring,
  ScoringRule,
} from '../../../src/model/scoring.ts';
import { normalText } from '../../../src/support/normal-text.ts';
import { isGiven } from '../neutral-values.ts';
import { criterionOf, type NeutralCriterion } from './neutral-criterion.ts';
import { definitionOf, type NeutralAttributes } from './neutral-lead.ts';
import { type Exact, fractionOf, scaledOf, shareOf } from './neutral-points.ts';

interface NeutralBounds {
  readonly min?: Exact | null;
  readonly max?: Exact | null;
}
export interface NeutralModel {
  readonly scale: number;
  readonly dimensions: readonly (NeutralBounds & {
    readonly id: string;
    readonly groups: readonly NeutralGroup[];
  })[];
  readonly total?: NeutralBounds;
  readonly minKnown?: Exact | null;
  readonly grades?: readonly NeutralRow[];
  readonly bands?: readonly NeutralRow[];
  readonly matrix?: Scoring['matrix'];
}
interface NeutralGroup extends NeutralBounds {
  readonly id: string;
  readonly rules: readonly NeutralRule[];
}
interface NeutralRow {
  readonly id: string;
  readonly from?: Exact | null;
}

export type NeutralRule = NeutralAttributeRule | NeutralEventRule | NeutralInactivityRule;
interface NeutralAttributeRule {
  readonly id: string;
  readonly kind: 'attribute';
  readonly when: NeutralCriterion;
  readonly points: Exact;
  readonly exclusiveSet?: string | null;
}
interface NeutralEventRule {
  readonly id: string;
  readonly kind: 'events';
  readonly signals: readonly string[];
  readonly where?: { readonly prop: string; readonly in: readonly string[] } | null;
  readonly lookback?: number | null;
  readonly points?: Exact | null;
  readonly count: NeutralCount;
  readonly decay?: NeutralDecay | null;
}
interface NeutralCount {
  readonly mode: CountMode['mode'];
  readonly max?: { readonly n: number; readonly days: number } | null;
  readonly prop?: string;
  readonly n?: number;
  readonly within?: number;
  readonly tiers?: readonly { readonly from: number; readonly to?: number | null; readonly points: Exact }[];
}
interface NeutralInactivityRule {
  readonly id: string;
  readonly kind: 'inactivity';
  readonly signals: readonly string[];
  readonly per: Exact;
  readonly every: number;
  readonly floor?: Exact | null;
}
export type NeutralDecay =
  | { readonly kind: 'none' }
  | { readonly kind: 'expire' | 'linear' | 'halfLife'; readonly days: number }
  | { readonly kind: 'steps'; readonly steps: readonly { readonly day: number; readonly fraction: Exact }[] }
  | { readonly kind: 'compound'; readonly rate: Exact; readonly days: number };

export function scoringOf(model: NeutralModel, attributes: NeutralAttributes): Scoring {
  const { scale } = model;
  return {
    ...definitionOf('model'),
    isDefault: true,
    scale,
    dimensions: model.dimensions.map(
      (dimension): Dimension => ({
        id: dimension.id,
        ...boundsOf(dimension, scale),
        groups: dimension.groups.map((group) => groupOf(group, scale, attributes)),
      }),
    ),
    total: boundsOf(model.total ?? {}, scale),
    ...(isGiven(model.minKnown) && { minKnown: shareOf(model.minKnown) }),
    grades: (model.grades ?? []).map(({ id, from }) => ({
      id,
      ...(isGiven(from) && { from: shareOf(from) }),
    })),
    bands: (model.bands ?? []).map(({ id, from }) => ({
      id,
      ...(isGiven(from) && { from: scaledOf(from, scale) }),
    })),
    matrix: model.matrix ?? {},
    outcomes: [],
    monotone: true,
  };
}

function boundsOf({ min, max }: NeutralBounds, scale: number) {
  return {
    ...(isGiven(min) && { min: scaledOf(min, scale) }),
    ...(isGiven(max) && { max: scaledOf(max, scale) }),
  };
}

/** Rules of one exclusive set become one rule that stands where the first of them stood. */
function groupOf(group: NeutralGroup, scale: number, attributes: NeutralAttributes): Group {
  const rules: ScoringRule[] = [];
  const sets = new Set<string>();
  for (const rule of group.rules) {
    const set = rule.kind === 'attribute' ? rule.exclusiveSet : undefined;
    if (!isGiven(set)) rules.push(ruleOf(rule, scale, attributes));
    else if (!sets.has(set)) rules.push(exclusiveOf(set, group.rules, scale, attributes));
    if (isGiven(set)) sets.add(set);
  }
  return { id: group.id, title: {}, ...boundsOf(group, scale), rules };
}

function exclusiveOf(
  set: string,
  rules: readonly NeutralRule[],
  scale: number,
  attributes: NeutralAttributes,
): ScoringRule {
  const members = rules.flatMap((rule) =>
    rule.kind === 'attribute' && rule.exclusiveSet === set ? [rule] : [],
  );
  return {
    ...definitionOf(`set ${set}`),
    kind: 'exclusive',
    choices: members.map(({ id, when, points }) => ({
      ...definitionOf(id),
      when: criterionOf(when, attributes, scale),
      points: scaledOf(points, scale),
    })),
  };
}

export function ruleOf(rule: NeutralRule, scale: number, attributes: NeutralAttributes): ScoringRule {
  const head = definitionOf(rule.id);
  switch (rule.kind) {
    case 'attribute': {
      const when = criterionOf(rule.when, attributes, scale);
      return { ...head, kind: 'attribute', when, points: scaledOf(rule.points, scale) };
    }
    case 'events':
      return { ...head, ...eventRuleOf(rule, scale) };
    case 'inactivity':
      return {
        ...head,
        kind: 'inactivity',
        signals: rule.signals,
        per: scaledOf(rule.per, scale),
        everyDays: rule.every,
        ...(isGiven(rule.floor) && { floor: scaledOf(rule.floor, scale) }),
      };
  }
}

function eventRuleOf(rule: NeutralEventRule, scale: number): Omit<EventRule, 'id' | 'title'> {
  const { where, lookback } = rule;
  return {
    kind: 'event',
    signals: rule.signals,
    where: !isGiven(where) ? [] : [{ property: where.prop, values: where.in.map(normalText) }],
    ...(isGiven(lookback) && { lookbackDays: lookback }),
    points: scaledOf(rule.points ?? 0, scale),
    count: countOf(rule.count, scale),
    decay: decayOf(rule.decay ?? { kind: 'none' }),
  };
}

function countOf(
  { mode, max, prop = '', n = 0, within = 0, tiers = [] }: NeutralCount,
  scale: number,
): CountMode {
  const rate = isGiven(max) && { max: { n: max.n, perDays: max.days } };
  switch (mode) {
    case 'every':
      return { mode, ...rate };
    case 'distinctBy':
      return { mode, property: prop, ...rate };
    case 'atLeast':
      return { mode, n, withinDays: within };
    case 'tiers':
      return {
        mode,
        tiers: tiers.map(({ from, to, points }) => ({
          from,
          ...(isGiven(to) && { to }),
          points: scaledOf(points, scale),
        })),
      };
    default:
      return { mode };
  }
}

export function decayOf(decay: NeutralDecay): Decay {
  switch (decay.kind) {
    case 'steps':
      return {
        kind: 'steps',
        steps: decay.steps.map(({ day, fraction }) => ({ day, fraction: fractionOf(fraction) })),
      };
    case 'compound':
      return { kind: 'compound', rate: fractionOf(decay.rate), everyDays: decay.days };
    default:
      return decay;
  }
}
