import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { Io } from '../../../src/cli/io.ts';
import { run } from '../../../src/cli/run.ts';
import { nodeFileSystem } from '../../../src/host/node-file-system.ts';
import { readSourceTree, type SourceFile } from '../../../src/host/source-tree.ts';
import { repositoryIo } from '../../repository-io.ts';
import { folderPart } from '../folder-part.ts';
import type { Gate } from '../gates.ts';
import type { Effort, Part, PartResult } from '../part.ts';
import { type Competitor, measure } from '../rounds.ts';
import { largeAgreement } from './large-agreement.ts';

const sizes = [100, 1000] as const;
const [few, many] = sizes;
const bare = (size: number): string => `bare parse, ${size} files`;
const anew = (size: number): string => `validate, ${size} files`;
const kept = (size: number): string => `validate, ${size} unchanged files`;

const gates: readonly Gate[] = [
  { of: anew(many), to: bare(many), atMost: 1.6 },
  { of: kept(many), to: bare(many), atMost: 0.3 },
  // Per file: the tenfold agreement may cost hardly more than ten times as much.
  { of: anew(many), to: anew(few), atMost: 1.3 },
];

/** What `validate` costs beside a bare parse of the same files with the YAML library. */
export const validatePart: Part = folderPart('validate', measured);

async function measured(
  folder: string,
  effort: Effort,
  say: (progress: string) => void,
): Promise<PartResult> {
  const reference = readSourceTree(nodeFileSystem, process.cwd()).files;
  const competitors: Competitor[] = [];
  const notes = new Map<string, string>();
  let work = '';
  for (const size of effort.isQuick ? ([few] as const) : sizes) {
    say(`writing an agreement of ${size} files`);
    const { files, bytes, single } = largeAgreement(reference, size);
    const place = join(folder, String(size));
    write(place, files);
    competitors.push(...(await competitorsFor(place, files, size, join(folder, 'cache'))));
    work += `${work === '' ? '' : '; '}${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
    notes.set(bare(size), `once each: ${single.join(', ')}`);
  }
  const times = await measure(competitors, effort, say);
  const base = bare(effort.isQuick ? few : many);
  return {
    name: 'validate',
    work,
    unit: 'ns per file',
    base,
    times,
    wrong: new Map(),
    left: new Map(),
    notes,
    gates,
  };
}

async function competitorsFor(
  place: string,
  files: readonly SourceFile[],
  size: number,
  cache: string,
): Promise<readonly Competitor[]> {
  const items = files.length;
  const fresh = (): Promise<number> => validated(place);
  const again = (): Promise<number> => validated(place, { folder: cache, build: 'bench' });
  for (const pass of [fresh, again]) await pass();
  return [
    { name: bare(size), items, pass: () => bareParse(place, files) },
    { name: anew(size), items, pass: fresh },
    { name: kept(size), items, pass: again },
  ];
}

/** Reads every file and parses it with the library, nothing else. */
function bareParse(place: string, files: readonly SourceFile[]): number {
  let documents = 0;
  for (const { path } of files) {
    const parsed = parseAllDocuments(readFileSync(join(place, path), 'utf8'));
    documents += Array.isArray(parsed) ? parsed.length : 0;
  }
  return documents;
}

/** The command as it is, but for its process; an agreement with findings would measure something else. */
async function validated(place: string, cache?: Io['cache']): Promise<number> {
  let said = '';
  const out = (text: string): void => {
    said += text;
  };
  const io: Io = { ...repositoryIo({ out, error: () => {} }), workingFolder: place, ...(cache && { cache }) };
  const code = await run(['validate', '--fail-on', 'info'], io);
  if (code !== 0) throw new Error(`validate of ${place} ended with ${code}: ${said.slice(0, 500)}`);
  return said.length;
}

function write(place: string, files: readonly SourceFile[]): void {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), bytes);
  }
}
