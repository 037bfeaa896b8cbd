/** More of the budget would help. */
export function isExhausted({ kind }) {
    return kind !== 'abstraction' && kind !== 'unsupported';
}
