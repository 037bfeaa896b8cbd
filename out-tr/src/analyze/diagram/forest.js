/** The child on the branch of a variable that the node may not ask. */
export function childOn({ store }, node, variable, index) {
    return store.variableOf(node) === variable ? store.childOf(node, index) : node;
}
/** A node made class by class. */
export function split({ store }, variable, childAt) {
    const children = [];
    const size = store.sizes[variable] ?? 0;
    for (let index = 0; index < size; index += 1)
        children.push(childAt(index));
    return store.branch(variable, children);
}
