/** The signals of every event rule, as often as they are named there. */
export function countedSignals({ scorings }) {
    return Object.values(scorings)
        .flatMap(({ dimensions }) => dimensions.flatMap(({ groups }) => groups.flatMap(({ rules }) => rules)))
        .flatMap((rule) => ('signals' in rule ? rule.signals : []));
}
