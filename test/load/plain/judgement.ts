import type { Position, Range } from '../../../src/diagnostics/finding.ts';
import { suspiciousCharacter } from '../../../src/load/characters.ts';
import { defaultLimits, type Limits } from '../../../src/load/limits.ts';
import { loadFully } from '../../../src/load/load-fully.ts';
import { loadPlainly } from '../../../src/load/load-plainly.ts';
import type { LoadedDocument } from '../../../src/load/loaded-file.ts';
import { sourceText } from '../../../src/load/source-text.ts';
import type { JsonValue } from '../../../src/support/json-value.ts';

/** What became of a text at the reader of plain files, judged by the full reader. */
export interface Judgement {
  /** The reader of plain files took it. */
  readonly read: boolean;
  /** Where the two disagree, in the words of a test's output; nothing where they agree or the text was left alone. */
  readonly wrong?: string;
}

type Path = readonly (string | number)[];

/** Reads a text with both readers: what the plain one takes has no finding, and every value, index and range is the same. */
export function judge(text: string, limits: Limits = defaultLimits): Judgement {
  // Half a character cannot come out of a file.
  const source = sourceText('a.yaml', Buffer.from(text).toString());
  // Such a file never comes as far as a reader.
  if (suspiciousCharacter(source) !== undefined) return { read: false };
  const plain = loadPlainly(source, limits);
  if (plain === undefined) return { read: false };
  const full = loadFully(source, limits);
  const found = full.findings.map(({ code }) => code);
  if (found.length + plain.findings.length > 0) return { read: true, wrong: `finds ${found}` };
  if (plain.text !== full.text) return { read: true, wrong: 'the text' };
  const wrong = firstDifference(plain.documents, full.documents);
  return wrong === undefined ? { read: true } : { read: true, wrong };
}

function firstDifference(
  plain: readonly LoadedDocument[],
  full: readonly LoadedDocument[],
): string | undefined {
  if (plain.length !== full.length) return `${plain.length} documents, not ${full.length}`;
  for (const [at, document] of plain.entries()) {
    const other = full[at];
    if (other === undefined || other.document !== document.document || other.file !== document.file) {
      return `number or file of document ${at}`;
    }
    const difference =
      dataDifference(document.data, other.data, []) ?? rangeDifference(document, other, document.data, []);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** Values with their types, minus zero, order of keys and prototypes. */
function dataDifference(left: JsonValue, right: JsonValue, path: Path): string | undefined {
  const bad = `${JSON.stringify(left)} instead of ${JSON.stringify(right)} at /${path.join('/')}`;
  if (typeof left !== 'object' || left === null || typeof right !== 'object' || right === null) {
    return Object.is(left, right) ? undefined : bad;
  }
  const [ours, theirs] = [Object.entries(left), Object.entries(right)];
  if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right) || ours.length !== theirs.length)
    return bad;
  for (const [at, [key, value]] of ours.entries()) {
    const [name, other] = theirs[at] ?? [];
    if (name !== key || other === undefined) return bad;
    const inner = dataDifference(value, other, [...path, key]);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Of every value, of every key, and of an entry that is missing in every map and list. */
function rangeDifference(
  plain: LoadedDocument,
  full: LoadedDocument,
  value: JsonValue,
  path: Path,
): string | undefined {
  const isRanged = (each: Path, part?: 'key'): boolean =>
    isSame(plain.rangeOf(each, part), full.rangeOf(each, part));
  if (!isRanged(path) || !isRanged(path, 'key')) return `range of /${path.join('/')}`;
  if (typeof value !== 'object' || value === null) return undefined;
  if (!isRanged([...path, 'missing'])) return `range of what is missing in /${path.join('/')}`;
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, each] of inner) {
    const difference = rangeDifference(plain, full, each, [...path, key]);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isSame(left: Range, right: Range): boolean {
  return isSamePosition(left.start, right.start) && isSamePosition(left.end, right.end);
}

function isSamePosition(left: Position, right: Position): boolean {
  return left.offset === right.offset && left.line === right.line && left.column === right.column;
}
