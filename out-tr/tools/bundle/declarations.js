import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
/** The declaration file `entry` (relative to `folder`) and all it refers to, as pairs of absolute and relative path. */
export function declarationsOf(folder, entry) {
    const found = new Map();
    const waiting = [join(folder, entry)];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
        if (found.has(file))
            continue;
        found.set(file, relative(folder, file));
        waiting.push(...referencesOf(file));
    }
    return found;
}
function referencesOf(file) {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)\.(?:ts|js)'/g)].map(([, path]) => {
        const declaration = join(dirname(file), `${path}.d.ts`);
        if (!existsSync(declaration))
            throw new Error(`${file} refers to ${path}, which has no declarations`);
        return declaration;
    });
}
