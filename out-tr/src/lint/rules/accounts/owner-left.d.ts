import type { Rule } from '../../rule.ts';
export declare const accountOwnerLeft: Rule;
