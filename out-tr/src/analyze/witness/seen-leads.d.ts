import type { Agreement } from '../../model/agreement.ts';
import type { Sample } from '../../model/sample.ts';
import type { DrawnLead } from './drawn-lead.ts';
import { type Standing } from './standing.ts';
/** A lead as one of the agreements looks at it, and how it stands there. */
export interface SeenLead {
    readonly sample: Sample;
    readonly standing: Standing;
}
/** The drawn lead as each agreement sees it: the same data, recorded in the stage in which that one looks at it. */
export declare function seenLeads(agreements: readonly [Agreement, ...Agreement[]], drawn: DrawnLead): readonly [SeenLead, ...SeenLead[]];
