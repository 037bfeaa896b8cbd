import { createRandom } from '../../../src/support/random.js';
import { isRecord, replacedAt, sitesIn, valueAt } from '../generate/tree.js';
import { operators } from './operators/index.js';
const kinds = new Set(['scoring', 'lifecycle', 'routing']);
/** Every mutation that is still an agreement, without repetition, in an order that follows from the seed. */
export function* drawTokens(subjects, seed) {
    const random = createRandom(seed);
    const pools = subjects.flatMap((subject) => operators.map((operator) => ({ subject, operator, left: candidatesOf(subject, operator.id) })));
    while (pools.some(({ left }) => left.length > 0)) {
        for (const { subject, operator, left } of pools) {
            const [taken] = left.splice(random.below(Math.max(1, left.length)), 1);
            const mutation = taken && mutationOf(taken, subject, operator.id);
            if (mutation !== undefined)
                yield mutation;
        }
    }
}
function candidatesOf(subject, operator) {
    const { agreement } = subject;
    const context = {
        fields: agreement.fields,
        scale: Object.values(agreement.scorings).find(({ isDefault }) => isDefault)?.scale ?? 0,
        pools: Object.keys(agreement.routing.pools),
    };
    return subject.documents.flatMap((document) => {
        const kind = isRecord(document.data) ? document.data['kind'] : undefined;
        if (typeof kind !== 'string' || !kinds.has(kind))
            return [];
        return [...sitesIn(document.data)].flatMap((site) => operators
            .filter(({ id }) => id === operator)
            .flatMap(({ changes }) => changes({ kind, ...site }, context))
            .map((replacement) => ({ document, kind, replacement })));
    });
}
function mutationOf({ document, kind, replacement }, subject, operator) {
    const { path } = replacement;
    const before = valueAt(document.data, path);
    // The boundary: what operators write is plain data.
    const data = changed(document.data, replacement);
    const mutant = subject.withData(document, data);
    if (mutant === undefined)
        return undefined;
    const after = replacement.key ?? JSON.stringify(replacement.value) ?? '(removed)';
    return {
        subject: subject.name,
        operator,
        kind,
        path,
        words: `${path.join('/')}: ${JSON.stringify(before)?.slice(0, 80)} → ${after.slice(0, 80)}`,
        isHalfLife: isHalfLife(document.data, path),
        mutant,
    };
}
function changed(data, { path, key, value }) {
    if (key === undefined)
        return replacedAt(data, path, value);
    return replacedAt(replacedAt(data, path, undefined), [...path.slice(0, -1), key], value);
}
/** Does the rule around the place halve its points? */
function isHalfLife(data, path) {
    const rule = path.lastIndexOf('rules');
    if (rule < 0)
        return false;
    const around = valueAt(data, path.slice(0, rule + 2));
    return JSON.stringify(around)?.includes('"halfLife"') ?? false;
}
