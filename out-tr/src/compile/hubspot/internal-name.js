import { shortHash } from '../../support/short-hash.js';
const longest = 100;
/**
 * HubSpot's internal names cannot be changed after creation: a letter first, then lower-case letters, digits and
 * underscores. A name that had to be cut, that lost something of its words or that is taken ends in a hash of the identity.
 */
export function internalNames(prefix) {
    const start = startOf(prefix);
    const owners = new Map();
    return {
        of: (identity, words) => {
            const plain = start + words.join('_').replaceAll('-', '_');
            const name = isFree(plain, identity, owners) ? plain : hashed(plain, identity);
            const owner = owners.get(name);
            if (owner !== undefined && owner !== identity)
                throw new Error(`${owner} and ${identity} share ${name}`);
            owners.set(name, identity);
            return name;
        },
    };
}
function startOf(prefix) {
    const letters = prefix.toLowerCase().replaceAll(/[^a-z0-9_]/g, '');
    return (/^[a-z]/.test(letters) ? letters : `lp_${letters.replace(/^_+/, '')}`).slice(0, 20);
}
function isFree(name, identity, owners) {
    const owner = owners.get(name);
    const isValid = name.length <= longest && /^[a-z][a-z0-9_]*$/.test(name);
    return isValid && (owner === undefined || owner === identity);
}
function hashed(name, identity) {
    const letters = name
        .toLowerCase()
        .replaceAll(/[^a-z0-9_]/g, '')
        .slice(0, longest - 7);
    return `${letters.replace(/_+$/, '')}_${shortHash(identity)}`;
}
