/** A criterion in a language. What the bench's agreement does not use is refused, never dropped. */
export function criterionTerm(language, criterion) {
    switch (criterion.op) {
        case 'all':
            return language.all(criterion.of.map((part) => criterionTerm(language, part)));
        case 'any':
            return language.any(criterion.of.map((part) => criterionTerm(language, part)));
        case 'none':
            return language.not(language.any(criterion.of.map((part) => criterionTerm(language, part))));
        case 'kOf':
            return kOf(language, criterion.k, criterion.of);
        case 'total':
        case 'engagement':
            return language.points(criterion.op, criterion.comparison, criterion.value);
        case 'fit':
        case 'grade':
        case 'band':
        case 'cell':
        case 'outcome':
        case 'signal':
        case 'reached':
        case 'objection':
        case 'consent':
            throw new Error(`the bench translates no ${criterion.op}`);
        default:
            return attributeTerm(language, criterion);
    }
}
/** At least k: all of some choice of k parts. */
function kOf(language, k, parts) {
    const terms = parts.map((part) => criterionTerm(language, part));
    return language.any(choicesOf(terms, k).map((choice) => language.all(choice)));
}
function choicesOf(items, k) {
    if (k === 0)
        return [[]];
    return items.flatMap((item, index) => choicesOf(items.slice(index + 1), k - 1).map((choice) => [item, ...choice]));
}
function attributeTerm(language, test) {
    const { attribute } = test;
    switch (test.op) {
        case 'eq':
            return typeof test.value === 'boolean'
                ? language.isBoolean(attribute, test.value)
                : language.isOneOf(attribute, [test.value]);
        case 'in':
        case 'equals':
            return language.isOneOf(attribute, test.values);
        case 'gte':
        case 'gt':
        case 'lte':
        case 'lt':
            return language.compares(attribute, test.op, test.value);
        case 'between':
            return language.between(attribute, test.low, test.high);
        case 'hasAny':
            return language.any(test.values.map((value) => language.has(attribute, value)));
        case 'hasAll':
            return language.all(test.values.map((value) => language.has(attribute, value)));
        case 'hasNone':
            return language.not(language.any(test.values.map((value) => language.has(attribute, value))));
        case 'contains':
            return language.any(test.values.map((value) => language.contains(attribute, value)));
        case 'startsWith':
            return language.any(test.values.map((value) => language.startsWith(attribute, value)));
        case 'exists':
            return language.isKnown(attribute);
        case 'missing':
            return language.not(language.isKnown(attribute));
        default:
            throw new Error(`the bench translates no ${test.op}`);
    }
}
