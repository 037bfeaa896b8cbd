import type { Lag } from '../../model/plan.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
/** After how many months: in the same month; after 2 months; of these 40 % after 1, 60 % after 2 months. */
export declare function delayWords(after: readonly Lag[], language: ToolLanguage): string;
