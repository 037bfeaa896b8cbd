import { compareCodePoints } from './code-points.ts';
import type { JsonObject, JsonValue } from './json-value.ts';

/** JSON without blanks, keys in code-point order: equal data has one text, whatever order it came in. */
export function canonicalJson(value: JsonValue): string {
  // What comes from a canonical or tidy text stands in order already, and the engine's own writer is ten times as fast.
  return isInOrder(value) ? JSON.stringify(value) : written(value);
}

/** Whether the keys of all maps come in code-point order by themselves. */
function isInOrder(value: JsonValue): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (isList(value)) return value.every(isInOrder);
  let last: string | undefined;
  for (const [key, item] of Object.entries(value)) {
    if ((last !== undefined && compareCodePoints(last, key) > 0) || !isInOrder(item)) return false;
    last = key;
  }
  return true;
}

/** The same for people and for line-by-line comparison: what fits into `width` characters has one line. */
export function tidyJson(value: JsonValue, width = 110): string {
  return `${tidied(value, { width, indent: '', used: 0 })}\n`;
}

function written(value: JsonValue): string {
  if (isList(value)) return `[${value.map(written).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = sortedEntries(value).map(([key, item]) => `${JSON.stringify(key)}:${written(item)}`);
  return `{${entries.join(',')}}`;
}

interface Room {
  readonly width: number;
  readonly indent: string;
  /** Characters of the line that are taken already, indentation included. */
  readonly used: number;
}

function tidied(value: JsonValue, { width, indent, used }: Room): string {
  const line = lineWithin(value, width - used);
  if (line !== undefined) return line;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  const [items, open, close] = isList(value)
    ? [value.map((item) => tidied(item, { width, indent: inner, used: inner.length + 1 })), '[', ']']
    : [sortedEntries(value).map((entry) => tidiedEntry(entry, width, inner)), '{', '}'];
  return `${open}\n${items.map((item) => `${inner}${item}`).join(',\n')}\n${indent}${close}`;
}

/** The value in one line, given up as soon as there is no room for it: what holds others would be written anew at every depth. */
function lineWithin(value: JsonValue, room: number): string | undefined {
  if (value === null || typeof value !== 'object') return within(JSON.stringify(value), room);
  const isItems = isList(value);
  const parts: readonly (readonly [string, JsonValue])[] = isItems
    ? value.map((item) => ['', item] as const)
    : sortedEntries(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item] as const);
  if (parts.length === 0) return isItems ? '[]' : '{}';
  let line = isItems ? '[' : '{ ';
  for (const [index, [head, item]] of parts.entries()) {
    const before = `${line}${index === 0 ? '' : ', '}${head}`;
    const rest = lineWithin(item, room - before.length);
    if (rest === undefined) return undefined;
    line = before + rest;
  }
  return within(line + (isItems ? ']' : ' }'), room);
}

function within(text: string, room: number): string | undefined {
  return text.length <= room ? text : undefined;
}

function tidiedEntry([key, item]: readonly [string, JsonValue], width: number, indent: string): string {
  const head = `${JSON.stringify(key)}: `;
  return head + tidied(item, { width, indent, used: indent.length + head.length + 1 });
}

function sortedEntries(value: JsonObject): readonly (readonly [string, JsonValue])[] {
  return Object.entries(value).sort(([left], [right]) => compareCodePoints(left, right));
}

/** `Array.isArray` does not narrow readonly lists. */
function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
