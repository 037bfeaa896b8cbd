import { evaluateLead } from '../../src/evaluate/evaluate-lead.js';
import { rules } from '../../src/lint/rules/index.js';
import { linkAgreement } from '../../src/model/link-agreement.js';
import { claimsOf } from '../../src/scenario/compare.js';
import { shaped } from './reference.js';
/** Re-reads one file, links everything and asks who notices: for a contradiction `validate` comes first, for a decision `test`. */
export function judge(reference, mutation) {
    const text = reference.texts.get(mutation.file) ?? '';
    const changed = text.slice(0, mutation.from) + mutation.text + text.slice(mutation.to);
    const file = shaped({ path: mutation.file, bytes: new TextEncoder().encode(changed) });
    const [broken] = file.findings;
    if (broken)
        return { by: 'refused', what: broken.code };
    const others = [...reference.documents].flatMap(([path, documents]) => path === mutation.file ? [] : documents);
    const { agreement, findings } = linkAgreement([...others, ...file.documents]);
    const [finding] = findings;
    if (!agreement || finding)
        return { by: 'refused', what: finding?.code ?? 'link' };
    const mutant = { ...agreement, samples: reference.agreement.samples };
    const order = mutation.group === 'business' ? [tested, validated] : [validated, tested];
    for (const ask of order) {
        const verdict = ask(mutant, mutation, reference);
        if (verdict)
            return verdict;
    }
    return { by: 'nobody', what: '' };
}
function validated(mutant) {
    for (const rule of rules) {
        if (rule.severity === 'info')
            continue;
        for (const _violation of rule.check(mutant))
            return { by: 'validate', what: rule.id };
    }
    return undefined;
}
function tested(mutant, mutation, reference) {
    for (const position of likelyFirst(reference, mutation.path)) {
        const sample = mutant.samples[position];
        if (!sample)
            continue;
        const evaluation = evaluateLead(mutant, sample, sample.asOf);
        if (claimsOf(mutant, sample, evaluation).some(({ holds }) => !holds))
            return { by: 'test', what: sample.id };
    }
    return undefined;
}
/** Samples that show the most ids of the changed place come first; all of them are tried. */
function likelyFirst({ shown }, path) {
    const ids = path.split('/').filter((key) => key.length > 2);
    const hits = shown.map((text) => ids.filter((key) => text.includes(`"${key}"`)).length);
    return [...shown.keys()].sort((left, right) => (hits[right] ?? 0) - (hits[left] ?? 0) || left - right);
}
