import type { Artifact } from '../artifact.ts';
import type { SalesforceModel } from './salesforce-model.ts';
/** One metadata component and its file. */
export interface Component {
    readonly type: string;
    /** Full name, e.g. `Lead.LP_Fit__c`. */
    readonly name: string;
    readonly artifact: Artifact;
}
/** Every component of the source tree. */
export declare function componentsOf(model: SalesforceModel): readonly Component[];
