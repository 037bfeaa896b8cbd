/** Points brought inside their bounds. */
export function bounded(points, { min, max }) {
    const raised = Math.max(points, min ?? points);
    return Math.min(raised, max ?? raised);
}
