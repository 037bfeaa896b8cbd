import { type Told } from '../../analyze/told/told.ts';
import type { Saying } from '../../compile/salesforce/lead-field.ts';
import type { SystemNames } from './system-names.ts';
/** What the agreement says of a calculated field, over what Salesforce stores; undefined where that does not suffice. */
export declare function meantField({ agreement, model }: SystemNames, says: Saying): Told | undefined;
