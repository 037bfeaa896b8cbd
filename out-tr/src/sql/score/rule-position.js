export function groupPath({ dimension, group }) {
    return `${dimension}/${group}`;
}
export function rulePath(position, rule) {
    return `${groupPath(position)}/${rule}`;
}
