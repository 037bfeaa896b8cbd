/** A plan counts only when both sides signed it (semantics §10); nobody signs for a side by a role of the other. */
export function unsignedBreaks({ agreement, plan }) {
    const sides = ['marketing', 'sales'].filter((side) => !plan.signatures.some(({ side: signed, by }) => {
        const own = agreement.roles[by]?.side;
        return signed === side && (own === side || own === 'both');
    }));
    return sides.length === 0 ? [] : [{ kind: 'unsigned', sides, place: plan.place }];
}
