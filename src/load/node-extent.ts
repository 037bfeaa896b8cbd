import { type Alias, isAlias, isMap, isSeq, type ParsedNode } from 'yaml';
import type { Extent } from './extent.ts';
import { keyName } from './key-name.ts';

/** A document's nodes with the text they were read from. */
export interface Outline {
  readonly text: string;
  readonly root: ParsedNode;
  /** What each alias stands for. */
  readonly targets: ReadonlyMap<Alias, ParsedNode>;
}

/**
 * The smallest stretch of the text that a path names: a value in one line, else its key. Where the path leads to
 * something that is missing, the key of what lacks it. What has no key is named by the first key inside it.
 */
export function extentOfPath(outline: Outline, path: readonly (string | number)[], part?: 'key'): Extent {
  let at: Entry = { value: outline.root };
  for (const segment of path) {
    const next = entryIn(at.value, segment, outline);
    if (next === undefined) return nameExtent(at);
    at = next;
  }
  return part === 'key' ? nameExtent(at) : valueExtent(at, outline.text);
}

/** A value and the key it stands under; entries of lists and whole documents have none. */
interface Entry {
  readonly key?: ParsedNode;
  readonly value: ParsedNode | null;
}

function entryIn(
  holder: ParsedNode | null,
  segment: string | number,
  { targets }: Outline,
): Entry | undefined {
  const node = isAlias(holder) ? targets.get(holder) : holder;
  if (isSeq(node)) {
    const value = node.items[Number(segment)];
    return value === undefined ? undefined : { value };
  }
  return isMap(node) ? node.items.find(({ key }) => keyName(key) === String(segment)) : undefined;
}

function valueExtent(entry: Entry, text: string): Extent {
  if (entry.value === null) return nameExtent(entry);
  const start = entry.value.range[0];
  const end = endOf(entry.value);
  return start === end || text.slice(start, end).includes('\n') ? nameExtent(entry) : [start, end];
}

function nameExtent({ key, value }: Entry): Extent {
  if (key !== undefined) return [key.range[0], key.range[1]];
  if (value === null) return [0, 0];
  const first = isMap(value) ? value.items[0]?.key : isSeq(value) ? value.items[0] : undefined;
  return first === undefined ? [value.range[0], endOf(value)] : nameExtent({ value: first });
}

/** Where a node ends, without the blanks, comments and line breaks behind it. */
export function endOf(node: ParsedNode): number {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    return last === undefined ? node.range[1] : endOf(last.value ?? last.key);
  }
  if (isSeq(node) && !node.flow) {
    const last = node.items.at(-1);
    return last === undefined ? node.range[1] : endOf(last);
  }
  return node.range[1];
}
