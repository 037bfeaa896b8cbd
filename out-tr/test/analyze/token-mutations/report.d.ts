import type { JudgedToken } from './study.ts';
/** What became of the mutations, by agreement and operator; those of rules whose points halve apart. */
export declare function tokensText(judged: readonly JudgedToken[]): string;
/** What makes the run fail: witnesses that do not show what they are shown for. */
export declare function brokenOf(judged: readonly JudgedToken[]): readonly string[];
