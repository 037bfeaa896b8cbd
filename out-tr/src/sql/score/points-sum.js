/** Points added up. Engines add narrow numbers in their own width, and two of 32 bits may need more unless `size` says not. */
export function pointsSum({ dialect }, parts, size = Infinity) {
    const [first = '0', ...others] = parts;
    if (others.length === 0)
        return first;
    return [size < 2 ** 31 ? first : dialect.wide(first), ...others].join('\n      + ');
}
/** How far from 0 the points of a group's rules can be together; without bound where events count. */
export function sizeOfGroup({ rules, ...bounds }) {
    const sum = rules.reduce((size, rule) => size + sizeOfRule(rule), 0);
    return Math.max(sum, sizeOfBounds(bounds));
}
export function sizeOfDimension({ groups, ...bounds }) {
    const sum = groups.reduce((size, group) => size + sizeOfGroup(group), 0);
    return Math.max(sum, sizeOfBounds(bounds));
}
function sizeOfRule(rule) {
    switch (rule.kind) {
        case 'attribute':
            return Math.abs(rule.points);
        case 'exclusive':
            return Math.max(0, ...rule.choices.map(({ points }) => Math.abs(points)));
        default:
            return Infinity;
    }
}
function sizeOfBounds({ min = 0, max = 0 }) {
    return Math.max(Math.abs(min), Math.abs(max));
}
