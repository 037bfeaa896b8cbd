import type { Values } from '../../src/criteria/attribute.ts';
import { type Facts } from '../../src/criteria/facts.ts';
/** Facts about a lead with these values on 2026-06-15; everything else absent unless given. */
export declare function factsAbout(values: Values, rest?: Partial<Facts>): Facts;
