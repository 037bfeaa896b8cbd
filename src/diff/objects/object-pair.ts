import type { Budget } from '../../analyze/budget.ts';
import { type CriterionText, meaningText } from '../../analyze/compare/meaning-text.ts';
import type { Agreement } from '../../model/agreement.ts';
import { ownValue } from '../../support/own-value.ts';
import type { DefinedObject } from './defined-object.ts';
import { type ObjectNoun, objectKinds, objectNouns } from './object-noun.ts';
import { sameCriteria } from './same-criteria.ts';

/** A definition in both versions, or in the one that has it, where they differ. */
export interface ObjectPair {
  readonly noun: ObjectNoun;
  readonly id: string;
  readonly before?: DefinedObject;
  readonly after?: DefinedObject;
  /** Aspects that mean something else; of what only one version has, all that say something. */
  readonly changed: ReadonlySet<string>;
  /** It is written otherwise where it decides about leads; whether it decides otherwise is for proofs to say. */
  readonly decides: boolean;
  /** Titles, rationales, promises and examples are others. */
  readonly words: boolean;
}

/** Every definition that is not the same in both versions, words included. */
export function objectPairs(before: Agreement, after: Agreement, budget: Budget): readonly ObjectPair[] {
  const written = objectNouns
    .flatMap((noun) => pairsOf(noun, before, after))
    .filter(({ before: older, after: newer }) => textOf(older?.part) !== textOf(newer?.part));
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

type WrittenPair = Pick<ObjectPair, 'noun' | 'id' | 'before' | 'after'>;

function pairsOf(noun: ObjectNoun, before: Agreement, after: Agreement): readonly WrittenPair[] {
  const [older, newer] = [before, after].map(
    (agreement) => new Map(objectKinds[noun](agreement).map((object) => [object.id, object])),
  );
  const ids = new Set([...(older?.keys() ?? []), ...(newer?.keys() ?? [])]);
  return [...ids].sort().map((id) => {
    const [was, is] = [older?.get(id), newer?.get(id)];
    return { noun, id, ...(was && { before: was }), ...(is && { after: is }) };
  });
}

/** Aspects of other meaning. */
function differing({ before, after }: WrittenPair, criterionText?: CriterionText): readonly string[] {
  const names = Object.keys(before?.aspects ?? after?.aspects ?? {});
  const meaning = (object: DefinedObject | undefined, name: string): string =>
    meaningText(object === undefined ? null : (ownValue(object.aspects, name) ?? null), criterionText);
  return names.filter((name) => meaning(before, name) !== meaning(after, name));
}

/** As it is written, but for where. */
function textOf(part: unknown): string {
  return JSON.stringify(part, (key, value: unknown) => (key === 'place' ? undefined : value)) ?? '';
}
