import { inside, keyOf, type Place } from '../../diagnostics/place.ts';
import type { Text } from '../text.ts';
import type { Linking } from './linking.ts';
import { recordOf, sortedEntries } from './record.ts';

/** A text as it is written: words in the first language, or words per language. */
export type WrittenText = string | Readonly<Record<string, string>>;

/** What texts need to know of the agreement. */
type TextLinking = Pick<Linking, 'languages' | 'report'>;

/** The text by language; words in a language the agreement does not declare are reported and left out. */
export function linkText(written: WrittenText, place: Place, linking: TextLinking): Text {
  const { languages } = linking;
  if (typeof written === 'string') return { [languages?.[0] ?? 'en']: written };
  if (languages === undefined) return recordOf(Object.entries(written));
  return recordOf(sortedEntries(written).filter(([language]) => isDeclared(language, place, linking)));
}

/** Nothing where nothing is written. */
export function linkOptionalText(
  written: WrittenText | undefined,
  place: Place,
  linking: TextLinking,
): Text | undefined {
  return written === undefined ? undefined : linkText(written, place, linking);
}

/** The title of the thing at `place`, or its id made readable, `demo-request` → `Demo request`, in every language. */
export function linkTitle(
  {
    id,
    title,
    place,
  }: { readonly id: string; readonly title: WrittenText | undefined; readonly place: Place },
  linking: TextLinking,
): Text {
  if (title !== undefined) return linkText(title, inside(place, 'title'), linking);
  return textEverywhere(readableId(id), linking);
}

/** Words that are the same in every language, such as a value that is called as it is spelled. */
export function textEverywhere(words: string, { languages = ['en'] }: TextLinking): Text {
  return recordOf(languages.map((language) => [language, words]));
}

function isDeclared(language: string, place: Place, { languages = [], report }: TextLinking): boolean {
  if (languages.includes(language)) return true;
  report({
    code: 'link/undeclared-language',
    place: keyOf(inside(place, language)),
    message: `${language} is not a language of the agreement, which speaks ${languages.join(', ')}`,
    help: `add ${language} to the agreement's \`languages\`, or delete the text`,
  });
  return false;
}

function readableId(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
