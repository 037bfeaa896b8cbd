/** An operation, point by point. */
export function combine(forest, operation, left, right) {
    const early = operation.early?.(left, right);
    if (early !== undefined)
        return early;
    const isSwapped = operation.commutative && left > right;
    return isSwapped ? work(forest, operation, right, left) : work(forest, operation, left, right);
}
function work(forest, operation, left, right) {
    const { store, cache } = forest;
    const known = cache.get(operation.id, left, right, 0);
    if (known !== undefined)
        return known;
    const [ofLeft, ofRight] = [store.variableOf(left), store.variableOf(right)];
    const variable = Math.min(ofLeft, ofRight);
    if (variable === store.sizes.length) {
        const value = operation.of(store.valueOf(left) ?? 0, store.valueOf(right) ?? 0);
        return cache.put(operation.id, left, right, 0, store.constant(value));
    }
    // A loop of its own in each of these: one function called back for every class took a fifth of the time.
    const children = [];
    const size = store.sizes[variable] ?? 0;
    for (let index = 0; index < size; index += 1) {
        const one = ofLeft === variable ? store.childOf(left, index) : left;
        const other = ofRight === variable ? store.childOf(right, index) : right;
        children.push(combine(forest, operation, one, other));
    }
    return cache.put(operation.id, left, right, 0, store.branch(variable, children));
}
/** Every result changed. */
export function mapResults(forest, mapping, node) {
    const { store, cache } = forest;
    const value = store.valueOf(node);
    if (value !== undefined)
        return store.constant(mapping.of(value));
    const known = cache.get(mapping.id, node, 0, 0);
    if (known !== undefined)
        return known;
    const children = [];
    const variable = store.variableOf(node);
    const size = store.sizes[variable] ?? 0;
    for (let index = 0; index < size; index += 1) {
        children.push(mapResults(forest, mapping, store.childOf(node, index)));
    }
    return cache.put(mapping.id, node, 0, 0, store.branch(variable, children));
}
