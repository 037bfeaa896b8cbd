/** Who has to act, as people say it. */
export function ownerWords(owner) {
    return owner === 'joint' ? 'marketing and sales' : owner;
}
