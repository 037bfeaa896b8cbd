import { questionWords } from '../catalogue.js';
export const invariantsContradict = {
    ...questionWords('invariants-contradict'),
    *ask({ agreement, space }) {
        const invariants = Object.values(agreement.invariants);
        const [first] = invariants;
        if (first === undefined)
            return;
        const isNone = space.possible === 0;
        const names = invariants.map(({ id }) => id).join(', ');
        yield {
            about: 'invariants',
            place: first.place,
            verdict: isNone ? 'wrong' : 'fine',
            answer: { answer: 'proved', tier: 'diagrams' },
            message: isNone ? `no lead meets ${names} at once` : `there are leads that meet ${names}`,
            ...(isNone && { help: 'take back the newest of them, or make its condition narrower' }),
        };
    },
};
