import { type Place } from '../../diagnostics/place.ts';
import type { Linking } from './linking.ts';
import type { Noun } from './names.ts';
/** The name when it is declared as a `noun`; nothing when it is absent, or unknown and reported. */
export declare function linkName(noun: Noun, written: string | undefined, place: Place, { names }: Pick<Linking, 'names'>): string | undefined;
/** The declared ones of several names whose order means nothing, sorted; the others are reported. */
export declare function linkNames(noun: Noun, written: readonly string[] | undefined, place: Place, { names }: Pick<Linking, 'names'>): readonly string[];
