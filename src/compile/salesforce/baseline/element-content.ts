import type { XmlElements } from '../metadata-xml.ts';
import type { XmlElement } from '../read/metadata-document.ts';

/** Everything inside an element, as it is written again: the children by name, those of one name in their order. */
export function elementContent({ children }: XmlElement): XmlElements {
  const names = [...new Set(children.map(({ name }) => name))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      children
        .filter((child) => child.name === name)
        .map((child) => (child.children.length === 0 ? child.text : elementContent(child))),
    ]),
  );
}

/** The children of one name. */
export function childrenNamed({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name === name);
}

/** The name by which an element is told from others. */
export function fullNameOf({ children }: XmlElement): string {
  return children.find(({ name }) => name === 'fullName')?.text ?? '';
}
