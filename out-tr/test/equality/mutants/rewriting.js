/** Every criterion and every part of one, inner parts first. */
export function inCriteria(change) {
    return everywhere((node) => (isCriterion(node) ? change(node) : node));
}
/** Criteria of one kind. */
export function inTests(op, change) {
    const isThis = (test) => test.op === op;
    return inCriteria((test) => (isThis(test) ? change(test) : test));
}
export function inEventRules(change) {
    return everywhere((node) => (isEventRule(node) ? change(node) : node));
}
export function inDecays(change) {
    return inEventRules((rule) => ({ ...rule, decay: change(rule.decay) }));
}
/** Every value under a key. */
export function underKey(key, change) {
    return everywhere((node) => isRecord(node) && Object.hasOwn(node, key) ? { ...node, [key]: change(node[key]) } : node);
}
export function inScorings(change) {
    return (agreement) => ({
        ...agreement,
        scorings: Object.fromEntries(Object.entries(agreement.scorings).map(([id, scoring]) => [id, change(scoring)])),
    });
}
/** Without the key, wherever it stands. */
export function without(key) {
    return everywhere((node) => isRecord(node) ? Object.fromEntries(Object.entries(node).filter(([own]) => own !== key)) : node);
}
/** Groups or dimensions without least and most points. */
export function unbounded(parts) {
    return isListOf(parts) ? parts.map(({ min, max, ...part }) => part) : parts;
}
export function reversed(list) {
    return Array.isArray(list) ? list.toReversed() : list;
}
export function plusOne(value) {
    return typeof value === 'number' ? value + 1 : value;
}
function everywhere(change) {
    // Mistakes keep the form of what they change, which the compiler cannot see.
    return (agreement) => changed(agreement, change);
}
function changed(node, change) {
    if (Array.isArray(node))
        return node.map((part) => changed(part, change));
    if (!isRecord(node))
        return node;
    return change(Object.fromEntries(Object.entries(node).map(([key, part]) => [key, changed(part, change)])));
}
function isRecord(node) {
    return typeof node === 'object' && node !== null && !Array.isArray(node);
}
function isCriterion(node) {
    return isRecord(node) && 'op' in node;
}
function isEventRule(node) {
    return isRecord(node) && node['kind'] === 'event';
}
function isListOf(value) {
    return Array.isArray(value);
}
