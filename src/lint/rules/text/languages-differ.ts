import type { Text } from '../../../model/text.ts';
import { digitsIn } from '../../quantity/figures.ts';
import { spansIn } from '../../quantity/spans.ts';
import type { Rule } from '../../rule.ts';
import { textsIn } from '../../texts.ts';

export const languagesDiffer: Rule = {
  id: 'text/languages-differ',
  severity: 'error',
  owner: 'joint',
  summary: 'The languages of a text name the same figures.',
  why: 'two teams read the same agreement in two languages and keep two promises',

  *check(agreement) {
    for (const { text, place, what } of textsIn(agreement)) {
      const found = differing(text, agreement.languages);
      if (!found) continue;
      yield {
        place,
        message: `${what} says ${found.first} in ${found.languages[0]} and ${found.second} in ${found.languages[1]}`,
        help: 'find out which figure was agreed and write it in every language',
      };
    }
  },
};

interface Differing {
  readonly first: string;
  readonly second: string;
  readonly languages: readonly [string, string];
}

/** Only figures of one kind and of the same number are compared; what one language says in other words is no contradiction. */
function differing(text: Text, [first = '', ...others]: readonly string[]): Differing | undefined {
  for (const other of others) {
    for (const figures of [digitsIn, times]) {
      const [left, right] = [figures(text[first] ?? ''), figures(text[other] ?? '')];
      if (left.length !== right.length) continue;
      const [ours, theirs] = [left.toSorted(), right.toSorted()];
      const index = ours.findIndex((figure, position) => figure !== theirs[position]);
      if (index < 0) continue;
      return { first: ours[index] ?? '', second: theirs[index] ?? '', languages: [first, other] };
    }
  }
  return undefined;
}

/** Lengths of time by unit; a single one is as often an article as a figure. */
function times(words: string): readonly string[] {
  return spansIn(words)
    .filter(({ amount }) => amount > 1)
    .map(({ amount, unit }) => `${amount} ${unit}${amount === 1 ? '' : 's'}`);
}
