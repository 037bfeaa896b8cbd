import type { Duration } from '../../support/duration.ts';
import type { ToolLanguage } from './language.ts';
/** `4 business hours`, `4 Geschäftsstunden`. */
export declare function durationWords({ amount, unit }: Duration, language: ToolLanguage): string;
/** Whole days of a look-back window: `90 days`, `90 Tagen` (German in the dative it always stands in). */
export declare function daysWords(days: number, language: ToolLanguage): string;
