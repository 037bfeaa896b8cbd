import type { Finding } from '../diagnostics/finding.ts';
import { baselineFile } from '../load/baseline-file.ts';
import { defaultLimits } from '../load/limits.ts';
import { sizeFinding } from '../load/size-finding.ts';
import type { Entry, ReadableFiles } from './file-system.ts';
import { type RetrievedFolder, readRetrievedFolder } from './retrieved-folder.ts';
import { leavesFolder, notRead, tooDeep, tooMany, unreadable, wrongKind } from './source-findings.ts';
import { type SourceLimits, sourceLimits } from './source-limits.ts';
import { systemReason } from './system-reason.ts';

/** One file of an agreement as it stands on the disk. */
export interface SourceFile {
  /** Relative to the agreement's folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Everything an agreement is written in, and what could not be read. */
export interface SourceTree {
  /** By path, in code-point order. */
  readonly files: readonly SourceFile[];
  /** Released versions, in the same order. */
  readonly releases: readonly SourceFile[];
  /** Trouble with the file system: the command could not do its work (exit code 2). */
  readonly troubles: readonly Finding[];
  /** What is wrong with files that could be reached (exit code 1). */
  readonly findings: readonly Finding[];
  /** Files of these names in another folder of the agreement, into which a system was retrieved. */
  readonly retrieved: (folder: string, names: readonly string[]) => RetrievedFolder;
}

const definitions = { folder: 'definitions', extensions: ['.yaml', '.yml'] } as const;
const samples = { folder: 'test/leads', extensions: ['.csv', '.yaml', '.yml'] } as const;
const releases = { folder: 'releases', extensions: ['.json'] } as const;

/** Reads `definitions/`, `test/leads/`, the baseline and `releases/` under `folder` (absolute, without links). */
export function readSourceTree(
  files: ReadableFiles,
  folder: string,
  limits: SourceLimits = sourceLimits,
): SourceTree {
  const walk: Walk = {
    files,
    folder,
    limits,
    sources: [],
    releases: [],
    troubles: [],
    findings: [],
    bytes: 0,
    visited: new Set(),
  };
  visitPart(walk, definitions.folder, definitions.extensions);
  visitBaseline(walk);
  visitPart(walk, samples.folder, samples.extensions);
  visitPart(walk, releases.folder, releases.extensions);
  return {
    files: walk.sources,
    releases: walk.releases,
    troubles: walk.troubles,
    findings: walk.findings,
    retrieved: (name, names) => readRetrievedFolder(files, folder, name, names),
  };
}

/** The file of accepted findings, where there is one. */
function visitBaseline(walk: Walk): void {
  const kind = walk.files.kindOf(`${walk.folder}/${baselineFile}`);
  if (kind === 'absent') return;
  visit(walk, { path: baselineFile, kind, extensions: ['.yaml'], depth: 0 });
}

interface Walk {
  readonly files: ReadableFiles;
  readonly folder: string;
  readonly limits: SourceLimits;
  readonly sources: SourceFile[];
  readonly releases: SourceFile[];
  readonly troubles: Finding[];
  readonly findings: Finding[];
  /** Real paths of the folders seen, so that links cannot lead round in a circle. */
  readonly visited: Set<string>;
  bytes: number;
}

function visitPart(walk: Walk, path: string, extensions: readonly string[]): void {
  const kind = walk.files.kindOf(`${walk.folder}/${path}`);
  if (kind === 'absent') return;
  if (kind === 'folder' || kind === 'link') visit(walk, { path, kind, extensions, depth: 0 });
  else walk.troubles.push(wrongKind(path, 'a file stands where leadpact reads a folder'));
}

interface Visit {
  readonly path: string;
  readonly kind: Entry['kind'];
  readonly extensions: readonly string[];
  readonly depth: number;
}

function visit(walk: Walk, at: Visit): void {
  if (at.kind === 'link') visitLink(walk, at);
  else if (at.kind === 'folder') visitFolder(walk, at, `${walk.folder}/${at.path}`);
  else visitFile(walk, at, `${walk.folder}/${at.path}`);
}

/** A link is followed when what it leads to lies inside the agreement's folder. */
function visitLink(walk: Walk, at: Visit): void {
  const real = walk.files.realPath(`${walk.folder}/${at.path}`);
  if (real === undefined) {
    walk.troubles.push(unreadable(at.path, 'the link leads nowhere'));
    return;
  }
  const inside = real.replaceAll('\\', '/').startsWith(`${walk.folder.replaceAll('\\', '/')}/`);
  if (!inside) {
    walk.troubles.push(leavesFolder(at.path));
    return;
  }
  const kind = walk.files.kindOf(real);
  if (kind === 'folder') visitFolder(walk, at, real);
  else visitFile(walk, { ...at, kind }, real);
}

function visitFolder(walk: Walk, at: Visit, real: string): void {
  if (hasExtension(at.path, at.extensions)) {
    walk.troubles.push(wrongKind(at.path, 'a folder stands where a file is expected'));
    return;
  }
  if (at.depth > walk.limits.depth) {
    walk.findings.push(tooDeep(at.path, walk.limits.depth));
    return;
  }
  const identity = walk.files.realPath(real) ?? real;
  if (walk.visited.has(identity)) return;
  walk.visited.add(identity);
  for (const entry of entriesOf(walk, at.path, real)) {
    if (entry.name.startsWith('.')) continue;
    const path = `${at.path}/${entry.name}`;
    visit(walk, { path, kind: entry.kind, extensions: at.extensions, depth: at.depth + 1 });
  }
}

function entriesOf(walk: Walk, path: string, real: string): readonly Entry[] {
  try {
    return walk.files.entriesOf(real) ?? [];
  } catch (error) {
    walk.troubles.push(unreadable(path, systemReason(error)));
    return [];
  }
}

function visitFile(walk: Walk, at: Visit, real: string): void {
  if (!hasExtension(at.path, at.extensions)) {
    if (!/\.(md|txt)$/i.test(at.path)) walk.findings.push(notRead(at.path, at.extensions));
    return;
  }
  if (
    walk.sources.length + walk.releases.length >= walk.limits.files ||
    walk.bytes > walk.limits.totalBytes
  ) {
    if (!walk.findings.some((finding) => finding.code === 'files/too-many')) {
      walk.findings.push(tooMany(at.path, walk.limits));
    }
    return;
  }
  const isRelease = at.extensions === releases.extensions;
  const most = isRelease ? walk.limits.releaseBytes : walk.limits.fileBytes;
  const reading = walk.files.read(real, most);
  switch (reading.what) {
    case 'bytes':
      walk.bytes += reading.bytes.length;
      (isRelease ? walk.releases : walk.sources).push({ path: at.path, bytes: reading.bytes });
      return;
    case 'too-large':
      walk.findings.push(...oversize(at.path, reading.size, most));
      return;
    case 'not-a-file':
      walk.troubles.push(wrongKind(at.path, 'a pipe or a device stands where a file is expected'));
      return;
    case 'unreadable':
      walk.troubles.push(unreadable(at.path, reading.reason));
      return;
    default:
      reading satisfies never;
  }
}

/** The loader's own words, before a byte is read. */
function oversize(path: string, bytes: number, most: number): readonly Finding[] {
  const finding = sizeFinding(path, bytes, { ...defaultLimits, bytes: most });
  return finding === undefined ? [] : [finding];
}

function hasExtension(path: string, extensions: readonly string[]): boolean {
  const lower = path.toLowerCase();
  return extensions.some((extension) => lower.endsWith(extension));
}
