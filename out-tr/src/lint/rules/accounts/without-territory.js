export const accountWithoutTerritory = {
    id: 'accounts/without-territory',
    severity: 'warning',
    owner: 'sales',
    summary: 'Every target account lies in a territory.',
    why: 'regional campaigns and the plan pass it by, because both are cut by territory',
    *check({ accounts, territories }) {
        if (Object.keys(territories).length === 0)
            return;
        for (const { id, territory, place } of Object.values(accounts)) {
            if (territory !== undefined)
                continue;
            yield {
                place,
                message: `the target account ${id} lies in no territory`,
                help: 'name its `territory`; an account that nobody covers does not belong on the list',
            };
        }
    },
};
