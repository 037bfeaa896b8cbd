import type { Section } from '../section.ts';
/** Every chapter, in the order in which a new colleague reads the agreement. */
export declare const sections: readonly Section[];
