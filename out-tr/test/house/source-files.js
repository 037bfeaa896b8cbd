import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
/** Every hand-written file under `src/`. */
export function sourceFiles() {
    return readdirSync('src', { recursive: true, encoding: 'utf8' })
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => path.endsWith('.ts') && !path.startsWith('generated/'))
        .sort()
        .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));
}
/** Modules that a file imports or loads lazily, as written. */
export function importsOf(text) {
    return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}
