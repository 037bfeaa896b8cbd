import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
/** Every YAML file of a folder of this repository, sorted by path; without installed packages. */
export function repositoryFiles(folder) {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((path) => join(folder, path).replaceAll('\\', '/'))
        .filter((path) => /\.ya?ml$/.test(path) && !path.includes('node_modules'))
        .sort()
        .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
