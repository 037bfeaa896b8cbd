import { inside } from '../../../diagnostics/place.js';
export const noObjectionGate = {
    id: 'privacy/no-objection-gate',
    severity: 'error',
    owner: 'joint',
    summary: 'A lead that objects is stopped by a gate.',
    why: 'somebody who has objected to marketing would still be handed over and called, which the law forbids in many places',
    *check({ lifecycle }) {
        if (lifecycle.gates.some(({ kind }) => kind === 'objection'))
            return;
        yield {
            place: inside(lifecycle.place, 'gates'),
            message: 'no gate stops a lead that has objected',
            help: 'add { id: objection, kind: objection } as the first gate',
        };
    },
};
