/** Active members who hold a role. */
export function activeHolders(agreement, role) {
    return Object.values(agreement.members).filter((member) => member.active && member.roles.includes(role));
}
