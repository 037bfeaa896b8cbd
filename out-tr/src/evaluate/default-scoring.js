/** The scoring that stages, gates and routing read; undefined in an agreement without one. */
export function defaultScoring({ scorings }) {
    return Object.values(scorings).find(({ isDefault }) => isDefault);
}
