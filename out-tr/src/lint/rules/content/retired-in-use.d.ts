import type { Rule } from '../../rule.ts';
export declare const retiredInUse: Rule;
