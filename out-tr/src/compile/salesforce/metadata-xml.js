import { compareCodePoints } from '../../support/code-points.js';
const namespace = 'http://soap.sforce.com/2006/04/metadata';
/**
 * A metadata file as Salesforce itself writes it on retrieve: four blanks, `fullName` first, then the elements by name,
 * repeated ones in their given order. Absent and empty lists leave no trace.
 */
export function metadataXml(root, elements) {
    const inner = linesOf(elements, '    ').join('\n');
    return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${inner}\n</${root}>\n`;
}
function linesOf(elements, indent) {
    return Object.keys(elements)
        .toSorted(byElementName)
        .flatMap((name) => contentLines(name, elements[name], indent));
}
function byElementName(left, right) {
    if (left === right)
        return 0;
    if (left === 'fullName')
        return -1;
    return right === 'fullName' ? 1 : compareCodePoints(left, right);
}
function contentLines(name, content, indent) {
    if (content === undefined)
        return [];
    if (isList(content))
        return content.flatMap((part) => contentLines(name, part, indent));
    if (typeof content !== 'object')
        return [`${indent}<${name}>${escaped(String(content))}</${name}>`];
    return [`${indent}<${name}>`, ...linesOf(content, `${indent}    `), `${indent}</${name}>`];
}
function isList(content) {
    return Array.isArray(content);
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
// XML 1.0 has no way to write these, not even as a reference.
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
function escaped(text) {
    return text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(unwritable, '\ufffd')
        .replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
