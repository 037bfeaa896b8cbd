import type { Lifecycle } from '../../model/lifecycle.ts';
import type { Sample } from '../../model/sample.ts';
import type { Instant } from '../../support/instant.ts';
import type { DrawnLead } from './drawn-lead.ts';
/** The drawn lead at an instant, as a sample lead that expects nothing yet. */
export declare function realLead(lifecycle: Lifecycle, drawn: DrawnLead, asOf: Instant): Sample;
