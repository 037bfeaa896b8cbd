/** The departments that some of these roles belong to; a role of both belongs to neither. */
export function sidesOfRoles({ roles }, ids) {
    return new Set(ids.flatMap((id) => {
        const side = roles[id]?.side;
        return side === 'marketing' || side === 'sales' ? [side] : [];
    }));
}
/** The department of the two that is not among them; undefined when both are. */
export function missingSide(sides) {
    return ['marketing', 'sales'].find((side) => !sides.has(side));
}
