import type { Rational } from '../../support/rational.ts';
import type { ToolLanguage } from './language.ts';
/** A scaled integer as people of that language write it: 1234.5 or 1.234,5. */
export declare function numberWords(value: number, scale: number, language: ToolLanguage): string;
/** Points with their sign: +15, −10, 0. */
export declare function pointsWords(value: number, scale: number, language: ToolLanguage): string;
/** A share as a percentage with at most two digits after the point, e.g. 33.33 %. */
export declare function shareWords({ numerator, denominator }: Rational, language: ToolLanguage): string;
/** A small fraction in words where there are any: 1/2 → half. */
export declare function fractionWords(fraction: Rational, language: ToolLanguage): string;
