import type { Place } from '../diagnostics/place.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Choice, ScoringRule } from '../model/scoring.ts';
import { formatScaledDecimal } from '../support/scaled-decimal.ts';
import { type NumberRange, rangeOf } from './number-range.ts';

/** A range that gives points, with its name. */
export interface NamedRange extends NumberRange {
  readonly id: string;
  readonly place?: Place;
}

/** The choices of an exclusive rule that are plain ranges of numbers, in their order. */
export function rangesOfChoices(choices: readonly Choice[]): readonly NamedRange[] {
  return choices.flatMap(({ id, when, place }) => named(id, rangeOf(when), place));
}

/** The rules of a group that add points for plain ranges of numbers. */
export function rangesOfRules(rules: readonly ScoringRule[]): readonly NamedRange[] {
  return rules.flatMap((rule) =>
    rule.kind === 'attribute' ? named(rule.id, rangeOf(rule.when), rule.place) : [],
  );
}

function named(id: string, range: NumberRange | undefined, place: Place | undefined): readonly NamedRange[] {
  return range ? [{ ...range, id, ...(place ? { place } : {}) }] : [];
}

/** A number of an attribute as the agreement writes it. */
export function numberText({ fields }: Agreement, attribute: string, value: number): string {
  const field = fields[attribute];
  return field?.type === 'date' ? `${value} days` : formatScaledDecimal(value, field?.scale ?? 0);
}
