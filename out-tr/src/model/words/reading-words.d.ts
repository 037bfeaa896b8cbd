import type { Value } from '../../criteria/attribute.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import type { Names } from './criterion-words.ts';
import { type ToolLanguage } from './language.ts';
/** What a condition read of a lead, e.g. `45`, `180 people`, `Director`; null = nothing is known. */
export declare function readingWords(condition: Criterion, value: Value | null, names: Names, language: ToolLanguage): string;
