import { visibleText } from '../support/visible-text.js';
/** Plain words: no emphasis, link, image, table cell or HTML, and nobody is mentioned. */
export function markdownText(text) {
    return (visibleText(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_[\]|~$]/g, '\\$&')
        // Forges turn @name, #12 and !12 into mentions and references even behind a backslash.
        .replace(/([@#!])(?=[\p{L}\p{N}])/gu, '$1<!-- -->'));
}
