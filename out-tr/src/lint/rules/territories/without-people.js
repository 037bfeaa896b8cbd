export const territoryWithoutPeople = {
    id: 'territories/without-people',
    severity: 'error',
    owner: 'sales',
    summary: 'Every territory has at least one active member.',
    why: 'campaigns bring leads from there, and nobody is there to work them',
    *check({ territories, members }) {
        for (const territory of Object.values(territories)) {
            if (territory.members.some((id) => members[id]?.active))
                continue;
            yield {
                place: territory.place,
                message: `territory ${territory.id} has no active member`,
                help: 'name a member who works today, or give the leads of the territory to another one',
            };
        }
    },
};
