import type { Audience } from './lead-field.ts';
import type { Workbench } from './workbench.ts';
/** API names of the components there is one of. */
export interface ComponentNames {
    readonly assignmentRule: string;
    /** Path and, where the status is ours, record type and the business process it belongs to */
    readonly lead: string;
    readonly permissionSet: (audience: Audience) => string;
}
export declare function componentNames({ configuration }: Pick<Workbench, 'configuration'>): ComponentNames;
