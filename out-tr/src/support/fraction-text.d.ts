import { type Rational } from './rational.ts';
/** An exact number as the agreement writes it: `1/2`, `25 %`, `12.5`, `-3`; undefined for anything else or beyond safe integers. */
export declare function parseRational(text: string): Rational | undefined;
/** `95 %`, `33.3 %`: a decimal, one blank, the sign; as a share, so `95 %` is 19/20. */
export declare function parsePercentage(text: string): Rational | undefined;
/** A share of at least 0 as a percentage, `19/20` → `95 %`; as a fraction when the percentage has no end, `1/3` → `1/3`. */
export declare function formatPercentage(share: Rational): string;
