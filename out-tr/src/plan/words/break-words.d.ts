import type { Agreement } from '../../model/agreement.ts';
import { type ToolLanguage } from '../../model/words/language.ts';
import type { PlanBreak } from '../breaks/plan-break.ts';
/** The assumption that breaks a plan in one sentence with its numbers, without the full stop; in English it begins small. */
export declare function breakWords(agreement: Agreement, found: PlanBreak, language: ToolLanguage): string;
