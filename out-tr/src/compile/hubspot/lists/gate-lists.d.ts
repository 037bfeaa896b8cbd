import type { Carrier } from '../carrier.ts';
import { type Condition } from '../criteria/condition.ts';
import type { Payload } from '../payload.ts';
import type { Workbench } from '../workbench.ts';
/** The property with the gate that is true, and a list of the contacts at each. */
export declare function gateLists(workbench: Workbench): {
    readonly payloads: readonly Payload[];
    readonly carriers: readonly Carrier[];
};
/** No gate is true. */
export declare function passesGates(workbench: Workbench): Condition;
