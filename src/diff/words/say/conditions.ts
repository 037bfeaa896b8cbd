import { isConnective } from '../../../criteria/atoms.ts';
import type { Criterion } from '../../../criteria/criterion.ts';
import { criterionWords } from '../../../model/words/criterion-words.ts';
import { numberWords } from '../../../model/words/number-words.ts';
import { compareCodePoints } from '../../../support/code-points.ts';
import { ownValue } from '../../../support/own-value.ts';
import { meaningOf, meaningOfSet } from '../meaning.ts';
import { type Speaker, usualScale } from '../speaker.ts';
import { row, type Teller } from '../teller.ts';
import type { Clauses } from '../told-row.ts';

/** A condition as a sentence part; its members are those of the lists that it names. */
export const criterion: Teller<Criterion> = row({
  words: (value, { names, language }) => criterionWords(value, names, language),
  meaning: meaningOfCriterion,
  members: listed,
  clauses: clausesOf,
});

/** The parts of a condition that asks for all or any of them. */
function clausesOf(value: Criterion, { names, language, say }: Speaker): Clauses | undefined {
  if (value.op !== 'all' && value.op !== 'any') return undefined;
  const parts = value.of.map((part) => {
    const words = criterionWords(part, names, language);
    return isConnective(part) && part.of.length > 1 ? `(${words})` : words;
  });
  return { parts, joiner: value.op === 'all' ? say(' and ', ' und ') : say(' or ', ' oder ') };
}

/** Equal for conditions that ask the same: parts in any order, numbers however their field or scoring scales them. */
function meaningOfCriterion(value: Criterion, speaker: Speaker): string {
  if (isConnective(value)) {
    const parts = value.of.map((part) => meaningOfCriterion(part, speaker)).sort(compareCodePoints);
    return `${value.op}${'k' in value ? value.k : ''}(${parts.join(',')})`;
  }
  const { place: _, ...test } = value;
  if ('values' in test) return `${meaningOf({ ...test, values: [] })}${meaningOfSet(test.values)}`;
  if (test.op === 'signal') return `${meaningOf({ ...test, signals: [] })}${meaningOfSet(test.signals)}`;
  return meaningOf(Object.fromEntries(Object.entries(test).map(([key, each]) => [key, scaled(each)])));

  function scaled(each: unknown): unknown {
    if (typeof each !== 'number') return each;
    return numberWords(each, scaleOf(test, speaker), 'en');
  }
}

function scaleOf(test: object, { names }: Speaker): number {
  if (!('attribute' in test)) return usualScale(names);
  return ownValue(names.fields, String(test.attribute))?.scale ?? 0;
}

function listed(value: Criterion): readonly string[] {
  if (isConnective(value)) return value.of.flatMap((part) => listed(part));
  return 'list' in value && value.list !== undefined ? value.values : [];
}
