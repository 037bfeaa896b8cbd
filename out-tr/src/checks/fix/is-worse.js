import { rules } from '../../lint/rules/index.js';
import { counts, findingIdentity } from './finding-identity.js';
/**
 * Whether a repair brought findings of its own. What could not be asked before is no new mistake: a file that can be
 * read now, names of a document that fits its schema now, rules that were not asked because of errors.
 */
export function isWorse(before, after) {
    const known = new Map(counts(before.findings));
    const grown = grownFiles(before, after);
    const linksMore = grown.size > 0 || errorsOfShape(after) < errorsOfShape(before);
    return after.findings.some((finding) => {
        const identity = findingIdentity(finding);
        const left = known.get(identity) ?? 0;
        known.set(identity, left - 1);
        if (left > 0 || grown.has(finding.place.file))
            return false;
        const stage = stageOf(finding.code);
        if (stage === 'link')
            return !linksMore;
        return stage === 'rules' ? before.linted : true;
    });
}
const ruleIds = new Set(rules.map(({ id }) => id));
function stageOf(code) {
    if (/^(?:load|files|shape)\//.test(code))
        return 'read';
    return code.startsWith('checks/') || ruleIds.has(code) ? 'rules' : 'link';
}
/** Of a document without a known kind no schema says what may stand in it. */
const withoutSchema = new Set(['shape/missing-kind', 'shape/unknown-kind']);
/** Files of which more documents can be read and held against a schema than before. */
function grownFiles(before, after) {
    const number = ({ documents, findings }, path) => documents.filter(({ file }) => file === path).length -
        findings.filter(({ code, place }) => place.file === path && withoutSchema.has(code)).length;
    const files = new Set(after.documents.map(({ file }) => file));
    return new Set([...files].filter((file) => number(after, file) > number(before, file)));
}
function errorsOfShape({ findings }) {
    return findings.filter(({ code }) => code.startsWith('shape/')).length;
}
