import { isRecord, sitesIn } from './tree.js';
/** Every criterion of an agreement and every part of one. */
export function criterionSites({ scoring, lifecycle, routing }) {
    return [...sitesIn({ scoring, lifecycle, routing })].filter(isCriterion).map(({ path, value }) => ({
        path,
        // The boundary: only criteria stand under these keys.
        criterion: value,
    }));
}
const heads = new Set(['when', 'require', 'threshold']);
const connectives = new Set(['all', 'any', 'none', 'of']);
function isCriterion({ path, value }) {
    if (!isRecord(value))
        return false;
    const key = path.at(-1);
    return typeof key === 'number' ? connectives.has(path.at(-2)) && !path.includes('signal') : heads.has(key);
}
