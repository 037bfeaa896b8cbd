import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import type { Target } from '../target.ts';
/** HubSpot: properties, lead pipeline, lists and a draft of the lead score, as requests in the order of a plan. */
export declare const hubspot: Target;
/** The properties of ours by name, with what each stands for. */
export declare function propertyIdentities(agreement: Agreement, configuration: TargetConfiguration): ReadonlyMap<string, string>;
