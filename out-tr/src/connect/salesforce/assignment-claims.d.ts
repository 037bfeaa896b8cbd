import type { Expression } from '../../compile/salesforce/read/expression.ts';
import { type XmlElement } from '../../compile/salesforce/read/metadata-document.ts';
import { type ArtefactFile } from '../artefact-file.ts';
import type { Claim, Unread } from '../claim.ts';
import type { SystemNames } from './system-names.ts';
type PartOf = (field: string) => Expression | undefined;
/** The queue into which the assignment rules put a lead at the handoff: that of the first entry that holds (semantics §7). */
export declare function assignmentClaim(names: SystemNames, file: ArtefactFile, rules: XmlElement, partOf: PartOf): Claim | Unread | undefined;
export {};
