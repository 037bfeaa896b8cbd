import { atoms } from './atoms.js';
/** The attributes a criterion reads, each once, in order of first mention. */
export function attributesRead(criterion) {
    const names = known.get(criterion) ?? namesIn(criterion);
    known.set(criterion, names);
    return names;
}
/** Asked for every lead that is judged. */
const known = new WeakMap();
function namesIn(criterion) {
    const names = new Set();
    for (const { atom } of atoms(criterion)) {
        if ('attribute' in atom)
            names.add(atom.attribute);
    }
    return [...names];
}
