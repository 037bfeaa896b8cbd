import type { Rule } from '../../rule.ts';
export declare const avoidedSynonym: Rule;
