import { compareCodePoints } from '../../support/code-points.ts';

/** The content of an element: text, elements by name, or the same element several times. */
export type XmlContent = string | number | boolean | XmlElements | readonly XmlContent[] | undefined;
export interface XmlElements {
  readonly [name: string]: XmlContent;
}

const namespace = 'http://soap.sforce.com/2006/04/metadata';

/**
 * A metadata file as Salesforce itself writes it on retrieve: four blanks, `fullName` first, then the elements by name,
 * repeated ones in their given order. Absent and empty lists leave no trace.
 */
export function metadataXml(root: string, elements: XmlElements): string {
  const inner = linesOf(elements, '    ').join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${inner}\n</${root}>\n`;
}

function linesOf(elements: XmlElements, indent: string): readonly string[] {
  return Object.keys(elements)
    .toSorted(byElementName)
    .flatMap((name) => contentLines(name, elements[name], indent));
}

function byElementName(left: string, right: string): number {
  if (left === right) return 0;
  if (left === 'fullName') return -1;
  return right === 'fullName' ? 1 : compareCodePoints(left, right);
}

function contentLines(name: string, content: XmlContent, indent: string): readonly string[] {
  if (content === undefined) return [];
  if (isList(content)) return content.flatMap((part) => contentLines(name, part, indent));
  if (typeof content !== 'object') return [`${indent}<${name}>${escapedText(String(content))}</${name}>`];
  return [`${indent}<${name}>`, ...linesOf(content, `${indent}    `), `${indent}</${name}>`];
}

function isList(content: XmlContent): content is readonly XmlContent[] {
  return Array.isArray(content);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
// XML 1.0 has no way to write these, not even as a reference.
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as it stands between two tags. */
export function escapedText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(unwritable, '\ufffd')
    .replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
