import type { ScoreTest, StateTest } from '../../criteria/criterion.ts';
import type { Names } from './criterion-words.ts';
import { type ToolLanguage } from './language.ts';
/** A test on the score or the state of the lead, in words. */
export declare function stateTestWords(test: ScoreTest | StateTest, names: Names, language: ToolLanguage): string;
