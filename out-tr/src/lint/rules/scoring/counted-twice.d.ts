import type { Rule } from '../../rule.ts';
export declare const countedTwice: Rule;
