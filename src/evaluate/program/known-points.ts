import { attributesRead } from '../../criteria/attributes-read.ts';
import type { AttributeRule, Choice, Dimension, ExclusiveRule } from '../../model/scoring.ts';
import type { Lines } from '../../support/script-lines.ts';
import { numberLiteral } from '../../support/script-literal.ts';
import { mostPointsOf } from '../score/attainable-fit.ts';
import { type Condition, isAlways, isNever } from './condition.ts';
import type { Draft } from './draft.ts';
import { areKnown, isAnyMissing } from './emit-attribute-test.ts';

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
    const all = group.rules.reduce((points, rule) => points + mostPointsOf(rule), 0);
    return `let known${index} = ${numberLiteral(all)};`;
  });
  const bounded = fit.groups.map(({ max }, index) => atMost(max, `known${index}`));
  return { groups, declare, sum: atMost(fit.max, bounded.length === 0 ? '0' : bounded.join(' + ')) };
}

function atMost(max: number | undefined, points: string): string {
  return max === undefined ? points : `Math.min(${numberLiteral(max)}, ${points})`;
}

/** A rule that is false and reads a missing attribute is unknown (semantics §3, Fit). */
export function lossOfRule(
  { when, points }: Pick<AttributeRule, 'when' | 'points'>,
  known: string,
  draft: Draft,
): Lines {
  const missing = isAnyMissing(attributesRead(when), draft);
  if (points <= 0 || isNever(missing)) return [];
  return [`if (${missing.text}) ${known} -= ${numberLiteral(points)};`];
}

/**
 * If no choice held, those that read a missing attribute are unknown: the best of the others can still be had, and what
 * it gives less than the best of all is lost.
 */
export function lossOfChoices({ choices }: ExclusiveRule, known: string, draft: Draft): Lines {
  const positive = choices
    .filter(({ points }) => points > 0)
    .toSorted((left, right) => right.points - left.points);
  const [best] = positive;
  if (best === undefined) return [];
  const candidates = askedOnce(positive, draft);
  const [first, ...others] = candidates;
  if (first === undefined || isAlways(first.known)) return [];
  if (others.length === 0) return lossOfRule(best, known, draft);
  const chain = candidates.map(({ known: isKnown, points }) => {
    const loss = numberLiteral(best.points - points);
    return isAlways(isKnown) ? loss : `${isKnown.text} ? ${loss} : `;
  });
  const nothingLeft = candidates.some(({ known: isKnown }) => isAlways(isKnown))
    ? ''
    : numberLiteral(best.points);
  return [`${known} -= ${chain.join('')}${nothingLeft};`];
}

interface Candidate {
  readonly known: Condition;
  readonly points: number;
}

/** Best first; the same question is answered by the better choice, and behind one always known no other matters. */
function askedOnce(positive: readonly Choice[], draft: Draft): readonly Candidate[] {
  const all = positive.map(({ when, points }) => ({ known: areKnown(attributesRead(when), draft), points }));
  const distinct = all.filter(
    ({ known }, index) => all.findIndex((other) => other.known.text === known.text) === index,
  );
  const certain = distinct.findIndex(({ known }) => isAlways(known));
  return certain === -1 ? distinct : distinct.slice(0, certain + 1);
}
