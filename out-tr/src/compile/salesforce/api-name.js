import { shortHash } from '../../support/short-hash.js';
const longest = 40;
/**
 * Salesforce API names: a letter first, then letters, digits and single underscores, at most 40 characters.
 * A name that had to be cut, that lost something of its words or that is taken ends in a hash of the identity.
 */
export function apiNames(prefix) {
    const start = startOf(prefix);
    const identities = new Map();
    return {
        of: (identity, words) => {
            const plain = start + words.map(capitalised).join('_');
            const name = plainly(plain, identity, identities) ?? hashed(plain, identity);
            const owner = identities.get(name.toLowerCase());
            if (owner !== undefined && owner !== identity)
                throw new Error(`${owner} and ${identity} share ${name}`);
            identities.set(name.toLowerCase(), identity);
            return name;
        },
    };
}
function startOf(prefix) {
    const letters = prefix.replaceAll(/[^A-Za-z0-9_]/g, '').replaceAll(/_+/g, '_');
    const start = /^[A-Za-z]/.test(letters) ? letters : `LP_${letters.replace(/^_/, '')}`;
    return start.slice(0, 15);
}
/** `company-size` → `Company_Size`. */
function capitalised(word) {
    return word
        .split('-')
        .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
        .join('_');
}
function plainly(name, identity, identities) {
    const owner = identities.get(name.toLowerCase());
    const fits = name.length <= longest && /^[A-Za-z](?:_?[A-Za-z0-9])*$/.test(name);
    return fits && (owner === undefined || owner === identity) ? name : undefined;
}
function hashed(name, identity) {
    const letters = name
        .replaceAll(/[^A-Za-z0-9_]/g, '')
        .replaceAll(/_+/g, '_')
        .slice(0, longest - 7)
        .replace(/_$/, '');
    return `${letters}_${shortHash(identity)}`;
}
