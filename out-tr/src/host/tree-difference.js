import { bytesOf, standingEntries } from './tree-files.js';
/** Compares byte for byte and writes nothing. `belongs` says which standing paths are a matter of this tree. */
export function treeDifference(files, folder, tree, belongs) {
    const standing = standingEntries(files, folder);
    const kinds = new Map(standing.map(({ path, kind }) => [path, kind]));
    const expected = new Set(tree.map((file) => file.path));
    const present = tree.filter((file) => kinds.get(file.path) === 'file');
    const compared = present.map((file) => ({ path: file.path, verdict: compare(files, folder, file) }));
    const paths = (verdict) => compared.filter((each) => each.verdict === verdict).map((each) => each.path);
    return {
        missing: tree.filter((file) => kinds.get(file.path) !== 'file').map((file) => file.path),
        stale: compared.filter((each) => each.verdict !== 'equal').map((each) => each.path),
        lineEndings: paths('line-endings'),
        extra: standing.filter(({ path }) => !expected.has(path) && belongs(path)).map(({ path }) => path),
    };
}
/** Whether nothing differs. */
export function isSame({ missing, stale, extra }) {
    return missing.length + stale.length + extra.length === 0;
}
function compare(files, folder, file) {
    const wanted = bytesOf(file.content);
    // A file with other line endings is at most twice as long; one byte more is enough to know that it differs.
    const reading = files.read(`${folder}/${file.path}`, wanted.length * 2 + 1);
    if (reading.what !== 'bytes')
        return 'different';
    if (Buffer.compare(reading.bytes, wanted) === 0)
        return 'equal';
    const text = Buffer.from(reading.bytes).toString('utf8').replaceAll('\r\n', '\n');
    return Buffer.compare(bytesOf(text), wanted) === 0 ? 'line-endings' : 'different';
}
