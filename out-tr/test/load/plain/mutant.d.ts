import type { Chance } from './chance.ts';
/** A text with one to three mistakes, as people and programs make them. */
export declare function mutant(text: string, chance: Chance): string;
