import { visibleText } from '../support/visible-text.js';
/** `file:line:column`, as terminals and editors make it a link. */
export function locationText({ place, range }, { folder }) {
    return `${visibleText(folder + place.file)}:${range.start.line}:${range.start.column}`;
}
