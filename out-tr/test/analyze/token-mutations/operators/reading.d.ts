import type { Replacement, Token } from '../operator.ts';
/** A constant of a comparison. */
export declare function isBound({ path }: Pick<Token, 'path'>): boolean;
export declare function isScore(key: unknown): boolean;
/** A number one step more and one step less. */
export declare function beside({ path, value }: Token, step: number): readonly Replacement[];
/** The first number of a text, `90 days` or `75 %`, or a number, one more and one less, but no less than one. */
export declare function byOne({ path, value }: Token): readonly Replacement[];
