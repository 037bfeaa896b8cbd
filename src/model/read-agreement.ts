import type { Finding, Range } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import { baselineFile } from '../load/baseline-file.ts';
import { loadFile } from '../load/load-file.ts';
import type { FileBytes, LoadedDocument, LoadedFile } from '../load/loaded-file.ts';
import { locate } from '../load/locate.ts';
import { checkShape } from '../shape/check-shape.ts';
import type { DocumentRole } from '../shape/document-kind.ts';
import type { Agreement } from './agreement.ts';
import type { Checks } from './checks.ts';
import { loadSampleTable } from './link/sample-csv.ts';
import { linkAgreement } from './link-agreement.ts';
import type { Kind } from './linking/kind.ts';
import { kindNames, kindsInText } from './linking/written-kind.ts';
import type { ShapedDocument } from './shaped-document.ts';

/** What became of the files of an agreement. */
export interface ReadAgreement {
  /** Absent when something it cannot do without is missing; what is wrong elsewhere is left out of it. */
  readonly agreement?: Agreement;
  readonly findings: readonly Finding[];
  readonly checks: Checks;
  /** Everything that could be read as YAML. */
  readonly documents: readonly LoadedDocument[];
  /** The same, held against their schemas. */
  readonly shaped: readonly ShapedDocument[];
  /** The range of a place in the user's text. */
  readonly locate: (place: Place) => Range;
  /** The text of a file that was read. */
  readonly textOf: (file: string) => string | undefined;
}

/**
 * From bytes to the linked agreement: every file is loaded, every document held against its schema, everything linked,
 * and all that is wrong is found in one go. `incomplete`: other files could not be read, so names may be missing.
 */
export function readAgreement(files: readonly FileBytes[], incomplete = false): ReadAgreement {
  return linked(files.map(readFile), incomplete);
}

/** The same for somebody who comes back: a file whose bytes have not changed is neither loaded nor shaped again. */
export function rereading(): typeof readAgreement {
  let before: ReadonlyMap<string, ReadFile> = new Map();
  return (files, incomplete = false) => {
    const read = files.map((file) => {
      const known = before.get(file.path);
      return known !== undefined && sameBytes(known.bytes, file.bytes) ? known : readFile(file);
    });
    before = new Map(read.map((file) => [file.loaded.path, file]));
    return linked(read, incomplete);
  };
}

/** One file, each document of it held against its schema. */
interface ReadFile {
  readonly bytes: Uint8Array;
  readonly loaded: LoadedFile;
  readonly shapes: readonly Shaped[];
}

function readFile(file: FileBytes): ReadFile {
  const loaded = isTable(file) ? loadSampleTable(file) : loadFile(file);
  return { bytes: file.bytes, loaded, shapes: loaded.documents.map(shapeOf) };
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  // Asking a function about each of them would take longer than reading what has changed.
  for (let index = 0; index < left.length; index++) if (left[index] !== right[index]) return false;
  return true;
}

function linked(read: readonly ReadFile[], incomplete: boolean): ReadAgreement {
  const loaded = read.map((file) => file.loaded);
  const documents = loaded.flatMap((file) => file.documents);
  const shapes = read.flatMap((file) => file.shapes);
  const shaped = shapes.map(({ document }) => document);
  const links = linkAgreement(shaped, incomplete ? new Set(kindNames) : unreadKinds(loaded));
  const texts = new Map(loaded.map((file) => [file.path, file.text]));
  return {
    ...(links.agreement === undefined ? {} : { agreement: links.agreement }),
    findings: [
      ...loaded.flatMap((file) => file.findings),
      ...shapes.flatMap(({ findings }) => findings),
      ...links.findings,
    ],
    checks: links.checks,
    documents,
    shaped,
    locate: (place) => locate(documents, place),
    textOf: (file) => texts.get(file),
  };
}

interface Shaped {
  readonly document: ShapedDocument;
  readonly findings: readonly Finding[];
}

function shapeOf(document: LoadedDocument): Shaped {
  const { file, data } = document;
  const { value, findings } = checkShape(document, roleOf(file));
  const place = { file, document: document.document, path: [] };
  return { document: { place, data, ...(value === undefined ? {} : { value }) }, findings };
}

function roleOf(file: string): DocumentRole {
  if (file === baselineFile) return 'baseline';
  return file.startsWith('test/leads/') ? 'sample' : 'definition';
}

/** Tables hold sample leads and nothing else. */
function isTable({ path }: Pick<FileBytes, 'path'>): boolean {
  return path.endsWith('.csv');
}

/** What the documents that a broken file lost may have held. */
function unreadKinds(files: readonly LoadedFile[]): ReadonlySet<Kind> {
  const broken = files.filter(
    (file) => !isTable(file) && file.findings.some((finding) => finding.severity === 'error'),
  );
  return new Set(broken.flatMap((file) => [...kindsInText(file.text)]));
}
