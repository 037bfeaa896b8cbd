import { attributesRead } from '../../../criteria/attributes-read.ts';
import type { Criterion } from '../../../criteria/criterion.ts';
import type { ScoringRule } from '../../../model/scoring.ts';
import { criterionTerm, unscored } from '../criterion-term.ts';
import { all, any, choose, firstOf, not, type Term, whole } from '../term.ts';
import type { Version } from '../version.ts';
import { eventPoints, inactivityPoints } from './event-rule.ts';
import { ruleWords } from './rule-words.ts';

/** A rule over the lead: its points, and the most it can give as far as the lead is known. */
export interface RuleTerms {
  readonly points: Term;
  /** Positive points of the rule, or of each of its choices, without those that are unknown (semantics §3, Fit). */
  readonly attainable: Term;
}

export function ruleTerms(rule: ScoringRule, version: Version): RuleTerms {
  const { script, agreement, label } = version;
  for (const line of ruleWords(rule, agreement)) script.comment(label === '' ? line : `${label}, ${line}`);
  switch (rule.kind) {
    case 'attribute': {
      const holds = conditionOf(rule.when, [rule.id, 'holds'], version);
      const unknown = all([not(holds), readsMissing(rule.when, version)]);
      return {
        points: choose(holds, whole(rule.points), '0'),
        attainable: choose(unknown, '0', whole(Math.max(0, rule.points))),
      };
    }
    case 'exclusive':
      return exclusiveTerms(rule, version);
    case 'event':
      return {
        points: script.define('Int', eventPoints(rule, version), rule.id, 'points'),
        attainable: whole(mostOf(rule)),
      };
    case 'inactivity':
      return {
        points: script.define('Int', inactivityPoints(rule, version), rule.id, 'points'),
        attainable: '0',
      };
  }
}

type ExclusiveRule = Extract<ScoringRule, { kind: 'exclusive' }>;

/** The first choice that holds gives its points; choices are unknown only if none of them holds. */
function exclusiveTerms({ id, choices }: ExclusiveRule, version: Version): RuleTerms {
  const { script } = version;
  const judged = choices.map((choice) => ({
    points: choice.points,
    holds: conditionOf(choice.when, [id, choice.id, 'holds'], version),
    missing: readsMissing(choice.when, version),
  }));
  const none = script.define('Bool', not(any(judged.map(({ holds }) => holds))), id, 'has no choice');
  const known = judged
    .filter(({ points }) => points > 0)
    .toSorted((left, right) => right.points - left.points)
    .map(({ points, missing }) => ({ when: not(all([none, missing])), value: whole(points) }));
  return {
    points: firstOf(
      judged.map(({ holds, points }) => ({ when: holds, value: whole(points) })),
      '0',
    ),
    attainable: firstOf(known, '0'),
  };
}

function mostOf(rule: Extract<ScoringRule, { kind: 'event' }>): number {
  if (rule.count.mode !== 'tiers') return Math.max(0, rule.points);
  return Math.max(0, ...rule.count.tiers.map(({ points }) => points));
}

function conditionOf(when: Criterion, words: readonly string[], version: Version): Term {
  return version.script.define('Bool', criterionTerm(when, version, unscored), ...words);
}

function readsMissing(when: Criterion, { lead }: Version): Term {
  return any(attributesRead(when).map((attribute) => lead.attribute(attribute).missing));
}
