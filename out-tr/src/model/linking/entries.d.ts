import { type Place } from '../../diagnostics/place.ts';
import type { Ownership } from '../text.ts';
import type { Entry } from './kind.ts';
interface OwnedSource<D> {
    readonly value: D;
    readonly place: Place;
}
interface Owned {
    readonly owner?: Ownership;
}
/** The entries of the maps that documents of a kind hold under `key`, by id; repeated ids in the order of files. */
export declare function mapEntries<D extends Owned, T>(sources: readonly OwnedSource<D>[], key: string, mapOf: (document: D) => Readonly<Record<string, T>> | undefined): readonly Entry<T>[];
/** Documents that are definitions themselves, by id; repeated ids in the order of files. */
export declare function documentEntries<T extends Owned & {
    readonly id: string;
}>(sources: readonly OwnedSource<T>[]): readonly Entry<T>[];
/** The entries of one map, by id. */
export declare function entriesIn<T>(map: Readonly<Record<string, T>> | undefined, { place, owner }: Pick<Entry<T>, 'place' | 'owner'>): readonly Entry<T>[];
/**
 * What the entries became, by id, without those that could not be linked. Of two with one id the first counts;
 * the second is linked only so that everything wrong with it is found.
 */
export declare function linkedRecord<T, L>(entries: readonly Entry<T>[], link: (entry: Entry<T>) => L | undefined): Readonly<Record<string, L>>;
/** What the one document of a kind became; others are linked only so that everything wrong with them is found. */
export declare function firstLinked<T, L>(sources: readonly T[], link: (source: T) => L | undefined): L | undefined;
export {};
