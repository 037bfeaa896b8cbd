import { attributesRead } from '../../criteria/attributes-read.ts';
import type { AttributeRule, Choice, Dimension, ExclusiveRule } from '../../model/scoring.ts';
import { mostPoints } from '../score/attainable-fit.ts';
import { isAlways, isNever } from './condition.ts';
import type { Draft } from './draft.ts';
import { areKnown, isAnyMissing } from './emit-attribute-test.ts';
import type { Lines } from './lines.ts';
import { numberLiteral } from './literal.ts';

/** Variables that follow how many fit points could still be had from the rules that can be judged. */
export interface KnownPoints {
  /** One per group of the fit: begins as all its positive points, and unknown rules take theirs away. */
  readonly groups: readonly string[];
  readonly declare: Lines;
  /** The attainable points of the known rules, bounded as the fit is. */
  readonly sum: string;
}

export function knownPointsOf(fit: Dimension): KnownPoints {
  const groups = fit.groups.map((_, index) => `known${index}`);
  const declare = fit.groups.map((group, index) => {
    const all = group.rules.reduce((points, rule) => points + mostPoints(group.id, rule), 0);
    return `let known${index} = ${numberLiteral(all)};`;
  });
  const bounded = fit.groups.map(({ max }, index) => atMost(max, `known${index}`));
  return { groups, declare, sum: atMost(fit.max, bounded.length === 0 ? '0' : bounded.join(' + ')) };
}

function atMost(max: number | undefined, points: string): string {
  return max === undefined ? points : `Math.min(${numberLiteral(max)}, ${points})`;
}

/** A rule that is false and reads a missing attribute is unknown (semantics §3, Fit). */
export function lossOfRule({ when, points }: AttributeRule, known: string, draft: Draft): Lines {
  const missing = isAnyMissing(attributesRead(when), draft);
  if (points <= 0 || isNever(missing)) return [];
  return [`if (${missing.text}) ${known} -= ${numberLiteral(points)};`];
}

/** If no choice held, those that read a missing attribute are unknown: the best of the others can still be had. */
export function lossOfChoices({ choices }: ExclusiveRule, known: string, draft: Draft): Lines {
  const positive = choices
    .filter(({ points }) => points > 0)
    .toSorted((left, right) => right.points - left.points);
  const [best] = positive;
  if (best === undefined) return [];
  const left = pointsLeft(positive, draft);
  const lost = `${numberLiteral(best.points)} - (${left})`;
  return left === numberLiteral(best.points) ? [] : [`${known} -= ${lost};`];
}

/** The points of the best choice of which nothing is missing, else 0. */
function pointsLeft(positive: readonly Choice[], draft: Draft): string {
  let chain = '';
  const asked = new Set<string>();
  for (const { when, points } of positive) {
    const known = areKnown(attributesRead(when), draft);
    if (isAlways(known)) return chain + numberLiteral(points);
    // The same question was answered by a better choice.
    if (asked.has(known.text)) continue;
    asked.add(known.text);
    chain += `${known.text} ? ${numberLiteral(points)} : `;
  }
  return `${chain}0`;
}
