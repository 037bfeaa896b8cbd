import type { ToolLanguage } from '../../model/words/language.ts';
import { type Exact } from '../../support/exact.ts';
/** A need, rounded up to whole things, as it is only for display (semantics §10). */
export declare function neededWords(need: Exact, language: ToolLanguage): string;
/** What there is, in whole things, never more than there is. */
export declare function availableWords({ numerator, denominator }: Exact, language: ToolLanguage): string;
/** Hundredths of a currency in whole units: 2,400,000 EUR. */
export declare function moneyWords({ numerator, denominator }: Exact, currency: string, language: ToolLanguage): string;
/** A share as a percentage with at most two decimals. */
export declare function partWords({ numerator, denominator }: Exact, language: ToolLanguage): string;
/** A number with at most two decimals. */
export declare function decimalWords({ numerator, denominator }: Exact, language: ToolLanguage): string;
/** A number with one decimal, for needs of single months, which would not add up if they were rounded up. */
export declare function tenthsWords({ numerator, denominator }: Exact, language: ToolLanguage): string;
