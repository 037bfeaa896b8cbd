import { isRecord, replacedAt, sitesIn } from '../tree.js';
/** One operator another of its family: `gte` for `gt`, `in` for `notIn`, `any` for `all`. */
export const operatorChanged = (written, random) => {
    const { scoring, lifecycle, routing } = written;
    const sites = [...sitesIn({ scoring, lifecycle, routing })].filter((site) => isOperator(site, written));
    if (sites.length === 0)
        return undefined;
    const { path, value } = random.pick(sites);
    const other = [...path.slice(0, -1), others[String(path.at(-1))] ?? ''];
    return replacedAt(replacedAt(written, path, undefined), other, value);
};
const others = {
    gte: 'gt',
    gt: 'gte',
    lte: 'lt',
    lt: 'lte',
    in: 'notIn',
    notIn: 'in',
    hasAny: 'hasAll',
    hasAll: 'hasAny',
    all: 'any',
    any: 'all',
};
/** Verdicts have no `notIn`, and the signals of an event no `all`. */
function isOperator({ path, value }, { fields }) {
    const operator = String(path.at(-1));
    if (operator === 'all' || operator === 'any')
        return Array.isArray(value) && value.every(isRecord);
    const isMembership = operator === 'in' || operator === 'notIn';
    return (Object.hasOwn(others, operator) && (!isMembership || Object.hasOwn(fields.fields, String(path.at(-2)))));
}
