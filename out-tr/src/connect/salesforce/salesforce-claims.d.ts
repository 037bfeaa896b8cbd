import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import type { ArtefactReader } from '../claim.ts';
/** A reader of retrieved metadata files of the lead: everything they say and the agreement says, too. */
export declare function openSalesforce(agreement: Agreement, configuration: TargetConfiguration): ArtefactReader;
