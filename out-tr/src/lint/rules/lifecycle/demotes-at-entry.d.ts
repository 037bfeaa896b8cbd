import type { Rule } from '../../rule.ts';
export declare const demotesAtEntry: Rule;
