import type { Expression } from '../../compile/salesforce/read/expression.ts';
import type { XmlElement } from '../../compile/salesforce/read/metadata-document.ts';
import { type ArtefactFile } from '../artefact-file.ts';
import type { Claim, Unread } from '../claim.ts';
import type { SystemNames } from './system-names.ts';
type PartOf = (field: string) => Expression | undefined;
/** The leads that a list view shows: those that may enter a stage. */
export declare function listViewClaim(names: SystemNames, file: ArtefactFile, view: XmlElement, partOf: PartOf): Claim | Unread | undefined;
export {};
