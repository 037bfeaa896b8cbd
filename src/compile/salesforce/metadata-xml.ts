import { compareCodePoints } from '../../support/code-points.ts';

/** The content of an element: text, elements by name, or the same element several times. */
export type XmlContent = string | number | boolean | XmlElements | readonly XmlContent[] | undefined;
export interface XmlElements {
  readonly [name: string]: XmlContent;
}

const namespace = 'http://soap.sforce.com/2006/04/metadata';

/** Names of the elements that come before all others among these, in their order. */
export type Heading = (elements: XmlElements) => readonly string[];

const fullNameFirst: Heading = () => ['fullName'];

/**
 * A metadata file as Salesforce itself writes it on retrieve: four blanks, `fullName` first (flows have other heads), then
 * the elements by name, repeated ones in their given order. Absent and empty lists leave no trace.
 */
export function metadataXml(root: string, elements: XmlElements, heading: Heading = fullNameFirst): string {
  const inner = linesOf(elements, '    ', heading).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${inner}\n</${root}>\n`;
}

function linesOf(elements: XmlElements, indent: string, heading: Heading): readonly string[] {
  const head = heading(elements);
  const others = Object.keys(elements).filter((name) => !head.includes(name));
  return [...head, ...others.toSorted(compareCodePoints)].flatMap((name) =>
    contentLines(name, elements[name], indent, heading),
  );
}

function contentLines(
  name: string,
  content: XmlContent,
  indent: string,
  heading: Heading,
): readonly string[] {
  if (content === undefined) return [];
  if (isList(content)) return content.flatMap((part) => contentLines(name, part, indent, heading));
  if (typeof content !== 'object') return [`${indent}<${name}>${escapedText(String(content))}</${name}>`];
  return [`${indent}<${name}>`, ...linesOf(content, `${indent}    `, heading), `${indent}</${name}>`];
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
