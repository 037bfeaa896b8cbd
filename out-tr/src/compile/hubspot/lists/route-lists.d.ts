import type { Carrier } from '../carrier.ts';
import type { Payload } from '../payload.ts';
import type { Workbench } from '../workbench.ts';
/** The property with the rule that took a lead, and a list for every rule. */
export declare function routeLists(workbench: Workbench): {
    readonly payloads: readonly Payload[];
    readonly carriers: readonly Carrier[];
};
