import { standingEntries } from '../../host/tree-files.js';
import { manifestFile, readManifest } from '../../host/tree-manifest.js';
/** Git must not touch line endings: whether a build is up to date is decided byte by byte. */
const gitAttributes = {
    path: '.gitattributes',
    content: '# Written by leadpact build.\n* -text\n',
};
/**
 * The tree that these compilations make. When only `selected` targets are built, the files of all others are taken as
 * they stand in `folder`, so that the tree stays whole.
 */
export function generatedTree(files, folder, compilations, selected) {
    const built = [...compilations].filter(([target]) => selected?.has(target) ?? true);
    const standing = selected === undefined ? {} : (readManifest(files, folder) ?? {});
    const others = Object.entries(standing).filter(([target]) => selected?.has(target) === false);
    const manifest = {
        ...Object.fromEntries(others),
        ...Object.fromEntries(built.map(([target, { artifacts }]) => [target, artifacts.map(({ path }) => `${target}/${path}`)])),
    };
    return {
        manifest,
        files: [
            gitAttributes,
            manifestFile(manifest),
            ...built.flatMap(([target, { artifacts }]) => artifacts.map(({ path, content }) => ({ path: `${target}/${path}`, content }))),
            ...standingFiles(files, folder, others.flatMap(([, paths]) => paths)),
        ],
    };
}
/** Files of other targets as they stand; what is gone, or is no file of ours but a link, is left out. */
function standingFiles(files, folder, paths) {
    const wanted = new Set(paths);
    return standingEntries(files, folder).flatMap(({ path, kind }) => {
        if (kind !== 'file' || !wanted.has(path))
            return [];
        const reading = files.read(`${folder}/${path}`, 50_000_000);
        return reading.what === 'bytes' ? [{ path, content: reading.bytes }] : [];
    });
}
