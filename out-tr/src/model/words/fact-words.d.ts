import type { Fact } from '../sla.ts';
import type { Names } from './criterion-words.ts';
import { type ToolLanguage } from './language.ts';
/** What starts or ends a clock, e.g. `the lead enters MQL`. */
export declare function factWords(fact: Fact, names: Names, language: ToolLanguage): string;
