import type { Range } from '../../diagnostics/finding.ts';

/** Where a key at the top of a release stands: in a file that leadpact wrote, it begins a line of its own. */
export function locateKey(text: string, key: string | number | undefined): Range {
  const offset = typeof key === 'string' ? text.search(new RegExp(`^ {2}"${key}": `, 'm')) : -1;
  if (offset < 0) return { start: beginning, end: beginning };
  const start = { offset: offset + 2, line: text.slice(0, offset).split('\n').length, column: 3 };
  const length = String(key).length + 2;
  return { start, end: { ...start, offset: start.offset + length, column: start.column + length } };
}

const beginning = { offset: 0, line: 1, column: 1 };
