import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import type { ArtefactReader } from '../claim.ts';
/** A reader of retrieved lists: everything they say and the agreement says, too. A list is known by its name. */
export declare function openHubspot(agreement: Agreement, configuration: TargetConfiguration): ArtefactReader;
