import { missingSide } from '../../sides-of-roles.js';
export const notAgreed = {
    id: 'messaging/not-agreed',
    severity: 'warning',
    owner: 'joint',
    summary: 'Both departments have signed what both are to say.',
    why: 'sales calls it marketing’s messaging, and goes on saying what it has always said',
    *check({ messaging }) {
        const signed = new Set(messaging.frameworks.flatMap(({ signatures }) => signatures.map(({ side }) => side)));
        const [first] = messaging.frameworks;
        const missing = missingSide(signed);
        if (first === undefined || missing === undefined)
            return;
        yield {
            place: first.place,
            message: `${missing} has not signed the messaging`,
            help: 'agree on it and write it down: `signed: [{ side: sales, by: vp-sales, on: 2026-11-20 }]`',
            owner: missing,
        };
    },
};
