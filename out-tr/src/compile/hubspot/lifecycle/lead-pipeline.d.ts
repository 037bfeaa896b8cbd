import type { Payload } from '../payload.ts';
import type { Workbench } from '../workbench.ts';
/** The pipeline of HubSpot's lead object with a stage for every stage of the agreement; HubSpot gives them ids of its own. */
export declare function leadPipeline(workbench: Workbench): Payload;
/**
 * The options of HubSpot's own lead status, which replaces all that are there: only when the account's whole objects may be
 * written. The lifecycle stage is left alone, because HubSpot gives stages that are added to it ids of its own.
 */
export declare function leadStatus(workbench: Workbench): readonly Payload[];
