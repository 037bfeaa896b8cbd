export const nameMissing = {
    id: 'sync/name-missing',
    severity: 'warning',
    owner: 'joint',
    summary: 'A synchronised field has a name in both systems, or the build gives it one.',
    why: 'the mapping is set up by guessing which field of the other system was meant',
    *check({ fields, syncs, targets }) {
        for (const sync of Object.values(syncs)) {
            for (const { id, place } of Object.values(sync.fields)) {
                const nameless = Object.values(sync.systems).filter((system) => fields[id]?.systems[system] === undefined && targets[system] === undefined);
                if (nameless.length === 0)
                    continue;
                yield {
                    place,
                    message: `${id} is synchronised and has no name in ${nameless.join(' and ')}`,
                    help: `write what it is called there under \`systems\` of the field`,
                };
            }
        }
    },
};
