import type { Expression } from '../../compile/salesforce/read/expression.ts';
import { type XmlElement } from '../../compile/salesforce/read/metadata-document.ts';
import { type ArtefactFile, type ArtefactPlace } from '../artefact-file.ts';
import type { Unread } from '../claim.ts';
/** A formula of a file and where its signs stand. */
export interface WrittenFormula {
    readonly expression: Expression;
    /** The place in the file of a position in the formula. */
    readonly placeOf: (at: number) => ArtefactPlace;
}
/** The root element of a metadata file, or why it is none of ours. */
export declare function readMetadata(file: ArtefactFile): XmlElement | Unread;
/** The formula in an element. */
export declare function readWrittenFormula(file: ArtefactFile, element: XmlElement): WrittenFormula | Unread;
/** What is foreign, with its place; anything else is a bug and thrown on. */
export declare function unread(error: unknown, placeOf: (at: number) => ArtefactPlace): Unread;
export declare function isUnread(found: object): found is Unread;
/** The text of the first element of this name; empty without one. */
export declare function textOf(element: XmlElement, name: string): string;
