import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { constants, Script } from 'node:vm';
import { cacheFolder } from '../host/cache-folder.js';
import { readCompiled, writeCompiled } from '../host/code-cache.js';
const caches = cacheFolder(process.env, process.platform);
const loaded = new Map();
const unkept = [];
// At the end, when V8 has also compiled what the run needed.
process.once('exit', () => {
    for (const [path, script] of unkept)
        writeCompiled(path, script.createCachedData());
});
// The bundler made this chunk from main.ts.
void load(join(__dirname, 'cli', mainChunk))['main'](build);
function load(file) {
    const known = loaded.get(file);
    if (known !== undefined)
        return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const folder = dirname(file);
    const need = (id) => (id.startsWith('.') ? load(join(folder, id)) : require(id));
    compile(file)(module.exports, need, module, file, folder);
    return module.exports;
}
function compile(file) {
    const source = readFileSync(file, 'utf8');
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
