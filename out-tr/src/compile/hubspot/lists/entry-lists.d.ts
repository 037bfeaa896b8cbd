import type { Carrier } from '../carrier.ts';
import type { Payload } from '../payload.ts';
import type { Workbench } from '../workbench.ts';
/** For each stage with an entry of its own, the contacts that meet it: gates, data, criteria, and points or fast track. */
export declare function entryLists(workbench: Workbench): {
    readonly payloads: readonly Payload[];
    readonly carriers: readonly Carrier[];
};
/** Recycled leads: those that lie in a stage to which a reason sends them. */
export declare function recyclePool(workbench: Workbench): readonly Payload[];
