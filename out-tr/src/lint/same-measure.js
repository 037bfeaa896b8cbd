/** Measures are plain data whose keys the linker writes in one order. */
export function sameMeasure(left, right) {
    return measureText(left) === measureText(right);
}
/** Equal for equal measures, to find one among many. */
export function measureText(measure) {
    return JSON.stringify(measure);
}
