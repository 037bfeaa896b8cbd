import type { XmlElement } from '../../compile/salesforce/read/metadata-document.ts';
import { type Portion, portionMap } from '../portion.ts';

/** Elements whose order decides: conditions are numbered in the logic, and the first outcome that holds is taken. */
const ordered: ReadonlySet<string> = new Set(['conditions', 'filters', 'rules']);

/** Elements that tell those of one name apart, the first that is there. */
const telling = ['name', 'field', 'assignToReference'];

/**
 * What a flow says. Elements are known by their names, in whatever order they are written; where they stand on the canvas
 * says nothing; and a flow that was switched on is what leadpact asks for, although it writes drafts.
 */
export function flowPortion({ children, name, text }: XmlElement): Portion {
  if (children.length === 0) return plainText(name, text.replaceAll('\r\n', '\n').trim());
  const counts = new Map<string, number>();
  const entries = children.map((child) => {
    const nth = (counts.get(child.name) ?? 0) + 1;
    counts.set(child.name, nth);
    return [ordered.has(child.name) ? `${child.name} ${nth}` : toldApart(child), flowPortion(child)] as const;
  });
  return portionMap(entries.toSorted(([left], [right]) => (left < right ? -1 : Number(left > right))));
}

function plainText(name: string, text: string): string {
  if (name === 'status' && text === 'Active') return 'Draft';
  if ((name === 'locationX' || name === 'locationY') && /^\d+$/.test(text)) return '0';
  return text;
}

function toldApart(element: XmlElement): string {
  const mark = telling.flatMap((name) => element.children.find((child) => child.name === name) ?? [])[0];
  return mark === undefined ? element.name : `${element.name} ${mark.text}`;
}
