export const accountWithoutOwner = {
    id: 'accounts/without-owner',
    severity: 'warning',
    owner: 'sales',
    summary: 'Somebody owns every target account.',
    why: 'marketing warms an account up, and nobody answers when it calls',
    *check({ accounts }) {
        for (const { id, owner, place } of Object.values(accounts)) {
            if (owner !== undefined)
                continue;
            yield {
                place,
                message: `nobody owns the target account ${id}`,
                help: 'name the member who looks after it as `owner`, or take the account off the list',
            };
        }
    },
};
