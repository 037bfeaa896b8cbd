import type { KernelAgreement } from './kernel-agreement.ts';
import type { Workbench } from './workbench.ts';
/** The lines that find the first routing rule of a lead that is with sales, and its pool (semantics §7). */
export declare function routeLines(bench: Workbench): readonly string[];
/** The pools that rules assign to, in the order of the rules. */
export declare function poolsOf({ routing }: KernelAgreement): readonly string[];
