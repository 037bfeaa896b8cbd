import type { Written, WrittenRecord } from '../../scenario/flow-yaml.ts';

type Container = WrittenRecord | readonly Written[];

/** The value that stands at the path, by keys and places. */
export function valueAt(data: Written | undefined, [key, ...rest]: readonly string[]): Written | undefined {
  if (key === undefined) return data;
  if (!isContainer(data)) return undefined;
  // The boundary: a place in a list is a key of it.
  const inner = (data as WrittenRecord)[key];
  return Object.hasOwn(data, key) ? valueAt(inner, rest) : undefined;
}

/** A copy with another value at the path; undefined takes it out, and records that thereby become empty. */
export function withValueAt<Data extends Written | undefined>(
  data: Data,
  path: readonly string[],
  value: Written | undefined,
): Data {
  // The boundary: a change of parts leaves the whole what it is; what comes of it is read like anybody's.
  return changed(data, path, value) as Data;
}

function changed(
  data: Written | undefined,
  [key, ...rest]: readonly string[],
  value: Written | undefined,
): Written | undefined {
  if (key === undefined) return value;
  if (isList(data))
    return data.map((each, index) => (String(index) === key ? (changed(each, rest, value) ?? null) : each));
  const { [key]: before, ...others } = isContainer(data) && !isList(data) ? data : {};
  const after = changed(before, rest, value);
  if (after === undefined || isEmpty(after)) return others;
  return { ...others, [key]: after };
}

function isContainer(data: Written | undefined): data is Container {
  return typeof data === 'object' && data !== null;
}

function isList(data: Written | undefined): data is readonly Written[] {
  return Array.isArray(data);
}

function isEmpty(data: Written): boolean {
  return isContainer(data) && Object.keys(data).length === 0;
}
