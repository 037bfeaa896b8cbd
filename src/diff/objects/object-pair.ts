import type { Budget } from '../../analyze/budget.ts';
import { type CriterionText, meaningText } from '../../analyze/compare/meaning-text.ts';
import type { Agreement } from '../../model/agreement.ts';
import { ownValue } from '../../support/own-value.ts';
import type { DefinedObject } from './defined-object.ts';
import { sameCriteria } from './same-criteria.ts';
import { type WrittenPair, writtenPairs } from './written-pair.ts';

/** A definition in both versions, or in the one that has it, where they differ. */
export interface ObjectPair extends WrittenPair {
  /** Aspects that mean something else; of what only one version has, all that say something. */
  readonly changed: ReadonlySet<string>;
  /** It is written otherwise where it decides about leads; whether it decides otherwise is for proofs to say. */
  readonly decides: boolean;
  /** Titles, rationales, promises and examples are others. */
  readonly words: boolean;
}

/** Every definition that is not the same in both versions, words included. */
export function objectPairs(before: Agreement, after: Agreement, budget: Budget): readonly ObjectPair[] {
  const written = writtenPairs(before, after);
  const parts = written
    .filter((pair) => differing(pair).length > 0)
    .flatMap(({ before: older, after: newer }) => [older?.aspects, newer?.aspects]);
  const criterionText = sameCriteria([before, after], parts, budget);
  return written.map((pair) => ({
    ...pair,
    changed: new Set(differing(pair, criterionText)),
    decides: meaningText(pair.before?.decides) !== meaningText(pair.after?.decides),
    words: pair.before?.words !== pair.after?.words,
  }));
}

/** Aspects of other meaning. */
function differing({ before, after }: WrittenPair, criterionText?: CriterionText): readonly string[] {
  const names = Object.keys(before?.aspects ?? after?.aspects ?? {});
  const meaning = (object: DefinedObject | undefined, name: string): string =>
    meaningText(object === undefined ? null : (ownValue(object.aspects, name) ?? null), criterionText);
  return names.filter((name) => meaning(before, name) !== meaning(after, name));
}
