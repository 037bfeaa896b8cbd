import { ForeignText } from '../../analyze/told/foreign-text.ts';
import type { Expression } from '../../compile/salesforce/read/expression.ts';
import {
  childNamed,
  metadataDocument,
  type XmlElement,
} from '../../compile/salesforce/read/metadata-document.ts';
import { parseFormula } from '../../compile/salesforce/read/parse-formula.ts';
import { type ArtefactFile, type ArtefactPlace, placeAt } from '../artefact-file.ts';
import type { Unread } from '../claim.ts';

/** A formula of a file and where its signs stand. */
export interface WrittenFormula {
  readonly expression: Expression;
  /** The place in the file of a position in the formula. */
  readonly placeOf: (at: number) => ArtefactPlace;
}

/** The root element of a metadata file, or why it is none of ours. */
export function readMetadata(file: ArtefactFile): XmlElement | Unread {
  try {
    return metadataDocument(file.content);
  } catch (error) {
    return unread(error, (at) => placeAt(file, at));
  }
}

/** The formula in an element. */
export function readWrittenFormula(file: ArtefactFile, element: XmlElement): WrittenFormula | Unread {
  const placeOf = (at: number): ArtefactPlace => placeAt(file, element.positions[at] ?? element.at);
  try {
    return { expression: parseFormula(element.text), placeOf };
  } catch (error) {
    return unread(error, placeOf);
  }
}

/** What is foreign, with its place; anything else is a bug and thrown on. */
export function unread(error: unknown, placeOf: (at: number) => ArtefactPlace): Unread {
  if (!(error instanceof ForeignText)) throw error;
  return { place: placeOf(error.at), what: error.message };
}

export function isUnread(found: object): found is Unread {
  return 'what' in found;
}

/** The text of the first element of this name; empty without one. */
export function textOf(element: XmlElement, name: string): string {
  return childNamed(element, name)?.text ?? '';
}
