import { type Told } from './told.ts';
/** Signs that every formula language of ours compares with. */
export type ComparisonSign = '=' | '>' | '>=' | '<' | '<=';
/** Two things that are told, compared. */
export declare function toldCompared(sign: ComparisonSign, left: Told, right: Told): Told;
export declare function isComparisonSign(sign: string): sign is ComparisonSign;
