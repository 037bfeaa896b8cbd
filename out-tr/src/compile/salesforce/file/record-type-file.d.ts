import type { Stage } from '../../../model/lifecycle.ts';
import type { Artifact } from '../../artifact.ts';
import type { LeadField } from '../lead-field.ts';
import type { StandardPicklist, ValueSet } from '../value-set.ts';
/** The statuses a lead of the record type may have. */
export declare function businessProcessFile(name: string, stages: readonly Stage[]): Artifact;
/** Everything that has values a record type can offer. */
interface Picklists {
    readonly fields: readonly LeadField[];
    readonly globalValueSets: readonly ValueSet[];
    readonly standardValueSets: readonly StandardPicklist[];
}
/** New picklist values are invisible to record types until they are listed there. */
export declare function recordTypeFile(name: string, label: string, { fields, globalValueSets, standardValueSets }: Picklists): Artifact;
export {};
