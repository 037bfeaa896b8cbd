import type { Text } from '../../../model/text.ts';
import type { Bilingual } from '../../../model/words/language.ts';
import { numberWords } from '../../../model/words/number-words.ts';
import { compareCodePoints } from '../../../support/code-points.ts';
import { meaningOfSet } from '../meaning.ts';
import type { Speaker } from '../speaker.ts';
import { row, said, type Teller } from '../teller.ts';
import { languageName } from './language-name.ts';

/** A text of a user, in the language that is read, and what it says in each. */
export const text: Teller<Text> = row({
  words: (value, { words }) => words(value),
  translations: (value, speaker) =>
    Object.entries(value)
      .sort(([a], [b]) => compareCodePoints(a, b))
      .map(([language, words]) => `${languageName(language, speaker)}: ${words}`),
});

/** The title of a part, which stands in the labels of its rows already. */
export const heading: Teller<Text> = (value, spot) =>
  text(value, spot).map((each) => ({ ...each, isHeading: spot.path.includes('.') }));

/** A word as it is written: a version, a name in another system, a pseudonym. */
export const word: Teller<string> = said((value) => value);

/** A whole number. */
export const count: Teller<number> = said((value, { language }) => numberWords(value, 0, language));

export const yesNo: Teller<boolean> = said(yesNoWords);

export function yesNoWords(value: boolean, { say }: Speaker): string {
  return value ? say('yes', 'ja') : say('no', 'nein');
}

/** A whole number of something: `3 days`, `1 Woche`. */
export function counted(
  [one, many]: readonly [string, string],
  [ein, viele]: readonly [string, string],
): Teller<number> {
  return said((value, { language, say }) => {
    const noun = value === 1 ? say(one, ein) : say(many, viele);
    return `${numberWords(value, 0, language)} ${noun}`;
  });
}

/** One of a few words. */
export function choice<T extends string | number>(words: Readonly<Record<T, Bilingual>>): Teller<T> {
  return said((value, { language }) => wordOf(words, value, language));
}

/** A word that only another version of the tool knows stays as it is. */
function wordOf<T extends string | number>(
  words: Readonly<Record<T, Bilingual>>,
  value: T,
  language: Speaker['language'],
): string {
  return Object.hasOwn(words, value) ? words[value][language] : `${value}`;
}

/** Some of a few words, whose order means nothing. */
export function choices<T extends string>(words: Readonly<Record<T, Bilingual>>): Teller<readonly T[]> {
  return listOf((value, { language }) => wordOf(words, value, language));
}

/** Values whose order means nothing, each in words. */
export function listOf<T>(words: (value: T, speaker: Speaker) => string): Teller<readonly T[]> {
  const members = (values: readonly T[], speaker: Speaker): readonly string[] =>
    values.map((value) => words(value, speaker));
  return row({
    words: (values, speaker) => members(values, speaker).join(', '),
    meaning: meaningOfSet,
    members,
  });
}

/** Words as they are written, whose order means nothing. */
export const wordList: Teller<readonly string[]> = listOf((value) => value);
