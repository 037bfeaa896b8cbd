import { ForeignText } from '../../analyze/told/foreign-text.js';
import { childNamed, metadataDocument, } from '../../compile/salesforce/read/metadata-document.js';
import { parseFormula } from '../../compile/salesforce/read/parse-formula.js';
import { placeAt } from '../artefact-file.js';
/** The root element of a metadata file, or why it is none of ours. */
export function readMetadata(file) {
    try {
        return metadataDocument(file.content);
    }
    catch (error) {
        return unread(error, (at) => placeAt(file, at));
    }
}
/** The formula in an element. */
export function readWrittenFormula(file, element) {
    const placeOf = (at) => placeAt(file, element.positions[at] ?? element.at);
    try {
        return { expression: parseFormula(element.text), placeOf };
    }
    catch (error) {
        return unread(error, placeOf);
    }
}
/** What is foreign, with its place; anything else is a bug and thrown on. */
export function unread(error, placeOf) {
    if (!(error instanceof ForeignText))
        throw error;
    return { place: placeOf(error.at), what: error.message };
}
export function isUnread(found) {
    return 'what' in found;
}
/** The text of the first element of this name; empty without one. */
export function textOf(element, name) {
    return childNamed(element, name)?.text ?? '';
}
