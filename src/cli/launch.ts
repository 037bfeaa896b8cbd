import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { constants, Script } from 'node:vm';
import { cacheFolder } from '../host/cache-folder.ts';
import { readCompiled, writeCompiled } from '../host/code-cache.ts';

// The executable of the package: it loads the bundled program chunk by chunk, each compiled from what V8 kept of an
// earlier run, since compiling is a third of a start. Development runs main.ts as an ordinary module instead.

type Exports = Record<string, unknown>;
type Main = (build: string) => Promise<void>;
type Body = (
  exports: Exports,
  require: (id: string) => unknown,
  module: { exports: Exports },
  file: string,
  folder: string,
) => void;

/** Put in by the bundler: file name of the program's first chunk, and a hash over all of its code. */
declare const mainChunk: string;
declare const build: string;

const caches = cacheFolder(process.env, process.platform);
const loaded = new Map<string, { exports: Exports }>();
const unkept: (readonly [path: string, script: Script])[] = [];

// At the end, when V8 has also compiled what the run needed.
process.once('exit', () => {
  for (const [path, script] of unkept) writeCompiled(path, script.createCachedData());
});

// The bundler made this chunk from main.ts.
void (load(join(__dirname, 'cli', mainChunk))['main'] as Main)(build);

function load(file: string): Exports {
  const known = loaded.get(file);
  if (known !== undefined) return known.exports;
  const module: { exports: Exports } = { exports: {} };
  loaded.set(file, module);
  const folder = dirname(file);
  const need = (id: string): unknown => (id.startsWith('.') ? load(join(folder, id)) : require(id));
  compile(file)(module.exports, need, module, file, folder);
  return module.exports;
}

function compile(file: string): Body {
  // The bundler writes no letter beyond ASCII.
  const source = readFileSync(file, 'latin1');
  const kept = caches && join(caches, 'code', `${basename(file, '.cjs')}-${process.version}-${process.arch}`);
  const cachedData = kept === undefined ? undefined : readCompiled(kept);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) { ${source}\n})`, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData ? { cachedData } : {}),
  });
  if (kept !== undefined && (cachedData === undefined || script.cachedDataRejected === true)) {
    unkept.push([kept, script]);
  }
  return script.runInThisContext();
}
