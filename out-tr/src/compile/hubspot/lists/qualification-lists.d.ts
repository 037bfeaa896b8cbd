import type { Carrier } from '../carrier.ts';
import type { Payload } from '../payload.ts';
import type { Workbench } from '../workbench.ts';
/** A list of the contacts that pass each checklist, and one for each of its items. */
export declare function qualificationLists(workbench: Workbench): {
    readonly payloads: readonly Payload[];
    readonly carriers: readonly Carrier[];
};
