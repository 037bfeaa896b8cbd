import { type VersionPair } from '../generate/pair/version-pair.ts';
/** The pair of that number: kinds of change in turn, sizes and profiles as they come. */
export declare function drawPair(number: number, seed: number): VersionPair;
