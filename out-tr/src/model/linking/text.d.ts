import { type Place } from '../../diagnostics/place.ts';
import type { Text } from '../text.ts';
import type { Linking } from './linking.ts';
/** A text as it is written: words in the first language, or words per language. */
export type WrittenText = string | Readonly<Record<string, string>>;
/** What texts need to know of the agreement. */
type TextLinking = Pick<Linking, 'languages' | 'report'>;
/** The text by language; words in a language the agreement does not declare are reported and left out. */
export declare function linkText(written: WrittenText, place: Place, linking: TextLinking): Text;
/** Nothing where nothing is written. */
export declare function linkOptionalText(written: WrittenText | undefined, place: Place, linking: TextLinking): Text | undefined;
/** The title of the thing at `place`, or its id made readable, `demo-request` → `Demo request`, in every language. */
export declare function linkTitle({ id, title, place, }: {
    readonly id: string;
    readonly title: WrittenText | undefined;
    readonly place: Place;
}, linking: TextLinking): Text;
/** Words that are the same in every language, such as a value that is called as it is spelled. */
export declare function textEverywhere(words: string, { languages }: TextLinking): Text;
export {};
