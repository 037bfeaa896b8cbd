const MOST = 12;
export const tooMany = {
    id: 'reasons/too-many',
    severity: 'warning',
    owner: 'joint',
    summary: `At most ${MOST} reasons can be chosen at one point of a lead’s way.`,
    why: 'a rep in a hurry picks the first of a long list, and the feedback to marketing becomes noise',
    *check({ reasons }) {
        for (const point of ['handoff', 'work', 'opportunity']) {
            const choices = Object.values(reasons).filter((reason) => reason.usedAt.includes(point));
            const beyond = choices[MOST];
            if (!beyond)
                continue;
            yield {
                place: beyond.place,
                message: `${choices.length} reasons can be chosen at the point ${point}`,
                help: `keep the ${MOST} that lead to different actions and merge the others`,
            };
        }
    },
};
