import type { Rule } from '../../rule.ts';
export declare const warningsNotRising: Rule;
