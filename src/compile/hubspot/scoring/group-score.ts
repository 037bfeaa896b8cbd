import type { Bounds, EventRule, Group, ScoringRule } from '../../../model/scoring.ts';
import { type Caveat, impossible, roughly, worstFidelity } from '../../caveat.ts';
import type { Workbench } from '../workbench.ts';
import { attributeScore, exclusiveScore } from './attribute-score.ts';
import { eventScore } from './event-score.ts';
import { type GroupDecay, groupDecayError, groupDecayOf, inIntervals } from './group-decay.ts';
import { inactivityScore } from './inactivity-score.ts';
import { mostPoints } from './most-points.ts';
import { plainPoints, type RuleScore } from './rule-score.ts';

/** A group of the score and what is to be said about it. */
export interface GroupScore {
  /** As the API takes it; absent when none of its rules can be written. */
  readonly configuration?: unknown;
  readonly rules: readonly (RuleScore & { readonly id: string })[];
  readonly caveats: readonly Caveat[];
  /** Scaled; null = without a limit. */
  readonly bound: number | null;
}

/** The rules of a group under its bounds; HubSpot knows groups of fit and of intent. */
export function groupScore(
  workbench: Workbench,
  group: Group,
  groupCategory: 'FIT' | 'INTENT',
  scale: number,
): GroupScore {
  const decay = groupDecayOf(group);
  const rules = group.rules.map((rule) => ({ id: rule.id, ...ruleScore(workbench, rule, scale, decay) }));
  const calculations = rules.flatMap((rule) => rule.calculations);
  const { caveats, bound } = gathered(
    rules.map(({ bound, caveats, id }) => ({ id, bound, caveats })),
    group,
  );
  if (calculations.length === 0) return { rules, caveats, bound };
  const configuration = {
    groupCategory,
    groupName: workbench.words(group.title),
    ...(decay !== undefined && { groupDecay: decay }),
    ...(group.min !== undefined && { minValue: plainPoints(group.min, scale) }),
    ...(group.max !== undefined && { maxValue: plainPoints(group.max, scale) }),
    ruleConfigurations: calculations.map((calculation) => ({
      enabled: true,
      configuration: { calculation },
    })),
  };
  return { configuration, rules, caveats, bound };
}

function ruleScore(
  workbench: Workbench,
  rule: ScoringRule,
  scale: number,
  decay: GroupDecay | undefined,
): RuleScore {
  switch (rule.kind) {
    case 'attribute':
      return attributeScore(workbench, rule, scale);
    case 'exclusive':
      return exclusiveScore(workbench, rule, scale);
    case 'inactivity':
      return inactivityScore(workbench, rule, scale);
    case 'event':
      return decay === undefined ? eventScore(workbench, rule, scale) : fading(workbench, rule, scale);
    default:
      return rule satisfies never;
  }
}

/** The rule without its decay, which the group has instead. */
function fading(workbench: Workbench, rule: EventRule, scale: number): RuleScore {
  const still = eventScore(workbench, { ...rule, decay: { kind: 'none' } }, scale);
  if (worstFidelity(still.caveats) === 'missing') return { ...still, bound: mostPoints(rule) };
  const isOne = rule.count.mode === 'latest' || rule.count.mode === 'firstEver';
  const bound = isOne && still.bound !== null ? still.bound + groupDecayError(rule) : null;
  return { ...still, caveats: [...still.caveats, inIntervals], bound };
}

/** What is to be said about points that are put together from these parts under bounds. */
export function gathered(
  parts: readonly {
    readonly id: string;
    readonly caveats: readonly Caveat[];
    readonly bound: number | null;
  }[],
  { max, min }: Bounds,
): { readonly caveats: readonly Caveat[]; readonly bound: number | null } {
  const fidelities = parts.map(({ caveats, id }) => ({ id, fidelity: worstFidelity(caveats) }));
  const doubtful = fidelities.filter(({ fidelity }) => fidelity !== 'exact').map(({ id }) => id);
  const isAbsent = parts.length > 0 && fidelities.every(({ fidelity }) => fidelity === 'missing');
  const sum = parts.reduce<number | null>(
    (total, { bound }) => (total === null || bound === null ? null : total + bound),
    0,
  );
  // Points between two bounds are never farther apart than these.
  const range = min === undefined || max === undefined ? null : max - min;
  const bound = range === null || (sum !== null && sum <= range) ? sum : range;
  const assumed = parts.flatMap(({ caveats }) => caveats.filter(({ fidelity }) => fidelity === 'exact'));
  return { caveats: [...assumed, ...said(doubtful, isAbsent)], bound };
}

function said(doubtful: readonly string[], isAbsent: boolean): readonly Caveat[] {
  if (isAbsent) return [nothingWritten];
  if (doubtful.length === 0) return [];
  const names = doubtful.join(', ');
  return [roughly(`these parts are not exact: ${names}`, `diese Teile sind nicht genau: ${names}`)];
}

const nothingWritten = impossible(
  'none of its parts can be written',
  'keiner ihrer Teile lässt sich schreiben',
);
