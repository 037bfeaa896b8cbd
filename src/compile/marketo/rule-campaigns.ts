import { attributesRead } from '../../criteria/attributes-read.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import type { EventRule, Scoring, ScoringRule } from '../../model/scoring.ts';
import { shortHash } from '../../support/short-hash.ts';
import { type Caveat, worstFidelity } from '../caveat.ts';
import type { Carrier } from './carrier.ts';
import { byHand, noCounting, noDecay, noFractions } from './caveat.ts';
import type { Workbench } from './workbench.ts';

/** The values of the program’s own tokens. */
export const tokensPath = 'tokens.json';
export const runbookPath = 'runbook.md';

/** A rule that a person builds as a smart campaign. */
export interface RuleCampaign {
  readonly scoring: Scoring;
  readonly rule: ScoringRule;
  readonly clause: string;
  /** One for each amount of points, in the order of the choices. */
  readonly tokens: readonly Token[];
}

/** A token of the program: what holds the points, so that a change of the agreement is a change of a value. */
export interface Token {
  /** At most 50 characters. */
  readonly name: string;
  readonly value: number;
}

/** Rules that smart campaigns can do, and what is to be said about all of them. */
export function ruleCampaigns(workbench: Workbench): {
  readonly campaigns: readonly RuleCampaign[];
  readonly carriers: readonly Carrier[];
} {
  const rules = Object.values(workbench.agreement.scorings).flatMap((scoring) =>
    scoring.dimensions.flatMap((dimension) =>
      dimension.groups.flatMap((group) =>
        group.rules.map((rule) => ({
          scoring,
          rule,
          clause: `scoring/${scoring.id}/${dimension.id}/${group.id}/${rule.id}`,
          caveats: caveatsOf(workbench, scoring, rule),
        })),
      ),
    ),
  );
  const possible = rules.filter(({ caveats }) => worstFidelity(caveats) !== 'missing');
  return {
    campaigns: possible.map(({ clause, rule, scoring }) => ({
      clause,
      rule,
      scoring,
      tokens: tokensOf(workbench, scoring, rule, clause),
    })),
    carriers: rules.map(({ caveats, clause }) => {
      return { clause, caveats, files: [tokensPath, runbookPath] };
    }),
  };
}

function caveatsOf({ agreement }: Workbench, scoring: Scoring, rule: ScoringRule): readonly Caveat[] {
  const isWhole = (points: number): boolean => points % 10 ** scoring.scale === 0;
  // The age of a date changes without anything that would start a campaign.
  const readsDates = (criteria: readonly Criterion[]): boolean =>
    criteria.flatMap(attributesRead).some((id) => agreement.fields[id]?.type === 'date');
  switch (rule.kind) {
    case 'attribute':
      if (readsDates([rule.when])) return [noDecay];
      return [isWhole(rule.points) ? byHand : noFractions];
    case 'exclusive':
      if (readsDates(rule.choices.map(({ when }) => when))) return [noDecay];
      return [rule.choices.every(({ points }) => isWhole(points)) ? byHand : noFractions];
    case 'event':
      return [isWhole(rule.points) ? eventCaveat(rule) : noFractions];
    case 'inactivity':
      return [noDecay];
    default:
      return rule satisfies never;
  }
}

function eventCaveat({ count, decay, lookbackDays, signals }: EventRule): Caveat {
  if (decay.kind !== 'none' || lookbackDays !== undefined) return noDecay;
  if (count.mode === 'every' && count.max === undefined) return byHand;
  // A campaign runs once for a person, whichever of its signals came first.
  const isOnce = count.mode === 'latest' || count.mode === 'firstEver';
  return isOnce && signals.length > 0 ? byHand : noCounting;
}

function tokensOf(
  { prefix }: Workbench,
  scoring: Scoring,
  rule: ScoringRule,
  clause: string,
): readonly Token[] {
  const named = (name: string, points: number): Token => {
    const plain = `${prefix}-${name}`;
    return {
      name: plain.length <= 50 ? plain : `${plain.slice(0, 43)}-${shortHash(clause + name)}`,
      value: points / 10 ** scoring.scale,
    };
  };
  const own = clause.split('/').slice(2).join('-');
  if (rule.kind === 'exclusive')
    return rule.choices.map((choice) => named(`${own}-${choice.id}`, choice.points));
  return rule.kind === 'inactivity' ? [] : [named(own, rule.points)];
}
