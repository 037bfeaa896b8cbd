import { compareCodePoints } from '../support/code-points.js';
/** Where a build writes down which files of `generated/` are its own, so that it removes those and no others. */
export const manifestPath = 'manifest.json';
/** The manifest as a file of the tree; its bytes depend on nothing but the paths. */
export function manifestFile(manifest) {
    const targets = Object.fromEntries(Object.keys(manifest)
        .toSorted(compareCodePoints)
        .map((target) => [target, [...(manifest[target] ?? [])].sort(compareCodePoints)]));
    return { path: manifestPath, content: `${JSON.stringify({ schemaVersion: 1, targets }, null, 2)}\n` };
}
/** The manifest of a standing tree; undefined when it has none, or one that a merge has broken. */
export function readManifest(files, tree) {
    const reading = files.read(`${tree}/${manifestPath}`, 10_000_000);
    if (reading.what !== 'bytes')
        return undefined;
    try {
        return checked(JSON.parse(Buffer.from(reading.bytes).toString('utf8')));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function checked(value) {
    if (typeof value !== 'object' || value === null || !('targets' in value))
        return undefined;
    const { targets } = value;
    if (typeof targets !== 'object' || targets === null)
        return undefined;
    const manifest = {};
    for (const [target, paths] of Object.entries(targets)) {
        if (!Array.isArray(paths) || !paths.every((path) => typeof path === 'string'))
            return undefined;
        manifest[target] = paths;
    }
    return manifest;
}
