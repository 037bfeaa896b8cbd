/** A rule of the routing, or an entry of its fallback chain. */
export function linkExpectedRoute(written, place, { names }) {
    return names.has('fallback', written) || names.knows('routing rule', written, place) ? written : undefined;
}
