import { type Mapping, withoutPart, withPart, writtenSource } from './mapping.ts';
import { writtenAt } from './mentioned-names.ts';

/** A mapping that speaks only of columns that the file has, and what was taken out of it. */
export interface FittedMapping {
  readonly mapping: Mapping;
  /** Columns of which the mapping speaks, which the file does not have and which could be left out. */
  readonly left: readonly string[];
  /** Those without which the file says nothing. */
  readonly lacking: readonly string[];
  /** Columns of the file of which nothing in the mapping speaks. */
  readonly unread: readonly string[];
}

/** Keys of a part that name no column. */
const noColumns: readonly string[] = ['file', 'ignore', 'others', 'only', 'repeated', 'absent'];
/** Keys of a part below which columns are named one by one. */
const groups: readonly string[] = ['fields', 'stages', 'properties', 'consents', 'objection'];

/** Takes what the file does not have out of a part of the mapping; further columns of the file are ignored. */
export function fittedColumns(mapping: Mapping, part: string, headers: readonly string[]): FittedMapping {
  if (mapping.document === undefined) return { mapping, left: [], lacking: [], unread: [] };
  const known = new Set(headers);
  const named = columnsOf(writtenAt(writtenSource(mapping.document), [part]), [part]);
  let fitted = mapping;
  const left: string[] = [];
  const lacking: string[] = [];
  for (const { path, header } of named.filter((each) => !known.has(each.header))) {
    const without = path.length === 0 ? undefined : withoutPart(fitted, path);
    (without === undefined ? lacking : left).push(header);
    fitted = without ?? fitted;
  }
  const ignored = writtenAt(writtenSource(mapping.document), [part, 'ignore']);
  const spoken = new Set([...named.map(({ header }) => header), ...(Array.isArray(ignored) ? ignored : [])]);
  return {
    mapping: withOthersIgnored(fitted, part, headers),
    left,
    lacking,
    unread: headers.filter((header) => !spoken.has(header)),
  };
}

interface NamedColumn {
  /** Empty where nothing can be left out. */
  readonly path: readonly string[];
  readonly header: string;
}

function columnsOf(written: unknown, path: readonly string[]): readonly NamedColumn[] {
  if (typeof written !== 'object' || written === null) return [];
  return Object.entries(written).flatMap(([key, value]) => columnsAt(value, [...path, key]));
}

function columnsAt(value: unknown, path: readonly string[]): readonly NamedColumn[] {
  const [, key = '', inner] = path;
  const isOfPart = inner === undefined;
  if (isOfPart && key === 'only')
    return Object.keys(typeof value === 'object' ? (value ?? {}) : {}).map((header) => ({
      path: [],
      header,
    }));
  if (isOfPart && noColumns.includes(key)) return [];
  if (isOfPart && groups.includes(key)) return columnsOf(value, path);
  if (key === 'consents' && path.length === 3) return columnsOf(value, path);
  const header = typeof value === 'string' ? value : writtenAt(value, ['column']);
  return typeof header === 'string' ? [{ path, header }] : [];
}

/** So many columns are ignored by name. */
const mostNamed = 10;

/** What nobody reads is left out on purpose; without that every such column would be an error. */
function withOthersIgnored(mapping: Mapping, part: string, headers: readonly string[]): Mapping {
  if (mapping.document === undefined) return mapping;
  const written = writtenAt(writtenSource(mapping.document), [part]);
  if (written === undefined || writtenAt(written, ['others']) !== undefined) return mapping;
  const before = writtenAt(written, ['ignore']);
  const ignored = Array.isArray(before) ? before : [];
  const read = new Set([...columnsOf(written, [part]).map(({ header }) => header), ...ignored]);
  const unread = headers.filter((header) => !read.has(header));
  if (unread.length === 0) return mapping;
  if (unread.length <= mostNamed)
    return withPart(mapping, [part, 'ignore'], [...ignored, ...new Set(unread)]) ?? mapping;
  const unnamed = before === undefined ? mapping : (withoutPart(mapping, [part, 'ignore']) ?? mapping);
  return withPart(unnamed, [part, 'others'], 'ignored') ?? mapping;
}
