import { boundBeside } from '../bound.js';
/** The same question about an attribute, asked otherwise; unchanged where there is no other way. */
export function rewriteTest(written, random) {
    const { attribute, field, test } = written;
    const ask = (other) => ({ [attribute]: other });
    const { eq, in: among, notIn, hasAny, hasAll, hasNone, contains } = test;
    if (typeof eq === 'boolean')
        return { all: [ask({ exists: true }), { none: [ask({ eq: !eq })] }] };
    if (eq !== undefined)
        return ask({ in: [eq] });
    if (Array.isArray(among))
        return random.chance(1, 2)
            ? { any: among.map((value) => ask({ eq: value })) }
            : halves(among, (half) => ask({ in: half }));
    if (Array.isArray(notIn))
        return { all: [ask({ exists: true }), { none: [ask({ in: notIn })] }] };
    if (hasAny !== undefined)
        return { any: hasAny.map((value) => ask({ hasAny: [value] })) };
    if (hasAll !== undefined)
        return { all: hasAll.map((value) => ask({ hasAny: [value] })) };
    if (hasNone !== undefined)
        return { none: [ask({ hasAny: hasNone })] };
    if (Array.isArray(contains))
        return { any: contains.map((value) => ask({ contains: value })) };
    return rewriteComparison(test, field, ask) ?? ask(test);
}
function halves(values, ask) {
    const middle = Math.ceil(values.length / 2);
    const [left, right] = [values.slice(0, middle), values.slice(middle)];
    return right.length === 0 ? ask(left) : { any: [ask(left), ask(right)] };
}
/** `gte c` is `gt` of the number before, where the field can hold that. */
function rewriteComparison({ gte, gt, lte, lt, between }, field, ask) {
    const beside = (operator, value, steps) => {
        const bound = value === undefined ? undefined : boundBeside(value, steps, field);
        return bound === undefined ? undefined : ask({ [operator]: bound });
    };
    const [low, high] = between ?? [];
    if (low !== undefined && high !== undefined)
        return { all: [ask({ gte: low }), ask({ lte: high })] };
    return beside('gt', gte, -1) ?? beside('gte', gt, 1) ?? beside('lt', lte, 1) ?? beside('lte', lt, -1);
}
