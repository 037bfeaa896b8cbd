import type { Saying } from '../../compile/salesforce/lead-field.ts';
import type { Expression } from '../../compile/salesforce/read/expression.ts';
import type { Claim, Unread } from '../claim.ts';
import { type WrittenFormula } from './formula-files.ts';
import type { SystemNames } from './system-names.ts';
/** What a calculated field of the lead says. */
export declare function fieldClaim(names: SystemNames, says: Saying, field: string, formula: WrittenFormula, partOf: (field: string) => Expression | undefined): Claim | Unread;
