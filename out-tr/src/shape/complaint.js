import { valueAt } from './value-at.js';
/** The complaint as a finding, addressed to the owner written nearest above its place. */
export function findingOf({ page, path, part, related, repair, ...words }, document) {
    const { code, severity, why, help } = page;
    const place = placeIn(document, { path, ...(part && { part }) });
    const fix = repair && { changes: [changeOf(repair, place)] };
    const owner = ownerAt(document.data, path);
    const finding = { code, severity, owner, why, help, ...words, place, ...(fix && { fix }) };
    if (related === undefined)
        return finding;
    return { ...finding, related: [{ place: placeIn(document, related), message: related.message }] };
}
function changeOf(repair, place) {
    return repair === 'remove' ? { what: 'remove', place } : { what: 'reword', place, word: repair.word };
}
function placeIn({ file, document }, { path, part }) {
    return part === undefined ? { file, document, path } : { file, document, path, part };
}
function ownerAt(data, path) {
    for (let length = path.length; length >= 0; length--) {
        const owner = valueAt(data, [...path.slice(0, length), 'owner']);
        if (owner === 'marketing' || owner === 'sales' || owner === 'joint')
            return owner;
    }
    return 'joint';
}
