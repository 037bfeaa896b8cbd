import type { EventRule, InactivityRule } from '../scoring.ts';
import type { Names } from './criterion-words.ts';
import { type ToolLanguage } from './language.ts';
/** What an event rule counts, e.g. `Pricing page visit within the last 90 days, every time, at most 3 per 30 days`. */
export declare function eventRuleWords(rule: EventRule, names: Names, language: ToolLanguage): string;
/** What an inactivity rule takes off. */
export declare function inactivityWords(rule: InactivityRule, scale: number, names: Names, language: ToolLanguage): string;
