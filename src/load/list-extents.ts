import { isMap, isSeq, type ParsedNode } from 'yaml';
import type { Extent } from './extent.ts';
import { keyName } from './key-name.ts';
import { defaultLimits } from './limits.ts';
import { endOf } from './node-extent.ts';
import { readYaml } from './read-yaml.ts';
import { sourceText } from './source-text.ts';

/** Where a list and its entries stand in a text. */
export interface ListExtents {
  /** In brackets; otherwise every entry begins behind a dash. */
  readonly isFlow: boolean;
  readonly entries: readonly Extent[];
  /** Offset of the dash of each entry; none in brackets. */
  readonly dashes: readonly number[];
}

/** The list to which a path leads in a document of a text; nothing where it leads elsewhere, or through an alias. */
export function listExtents(
  text: string,
  document: number,
  path: readonly (string | number)[],
): ListExtents | undefined {
  const { documents } = readYaml(sourceText('', text), defaultLimits);
  let node: ParsedNode | null | undefined = documents.find((each) => each.document === document)?.root;
  for (const step of path) node = childOf(node, step);
  if (!isSeq(node)) return undefined;
  const items: readonly (ParsedNode | null)[] = node.items;
  if (items.some((item) => item === null)) return undefined;
  const entries = items.filter((item) => item !== null).map((item): Extent => [item.range[0], endOf(item)]);
  if (node.flow === true) return { isFlow: true, entries, dashes: [] };
  const dashes = entries.map(([start]) => dashBefore(text, start));
  return dashes.includes(-1) ? undefined : { isFlow: false, entries, dashes };
}

function childOf(node: ParsedNode | null | undefined, step: string | number): ParsedNode | null | undefined {
  if (isSeq(node)) return node.items[Number(step)];
  return isMap(node) ? node.items.find(({ key }) => keyName(key) === String(step))?.value : undefined;
}

/** An anchor or a tag between dash and entry is more than is understood here. */
function dashBefore(text: string, start: number): number {
  const dash = text.lastIndexOf('-', start - 1);
  return dash !== -1 && /^-\s+$/.test(text.slice(dash, start)) ? dash : -1;
}
