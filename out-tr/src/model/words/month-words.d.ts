import { type Month } from '../../support/month.ts';
import type { ToolLanguage } from './language.ts';
/** `2027-03` → March 2027, März 2027. */
export declare function monthWords(month: Month, language: ToolLanguage): string;
/** A span of months, both included: January to March 2027. */
export declare function monthsWords({ from, to }: {
    readonly from: Month;
    readonly to: Month;
}, language: ToolLanguage): string;
