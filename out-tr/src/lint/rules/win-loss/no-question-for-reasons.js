import { inside } from '../../../diagnostics/place.js';
/** What an interview is held for (S31). */
const NEEDED = ['reason', 'touches', 'sales'];
export const noQuestionForReasons = {
    id: 'win-loss/no-question-for-reasons',
    severity: 'warning',
    owner: 'joint',
    summary: 'The form asks why, which touches mattered, and where sales excelled or struggled.',
    why: 'the customer gives twenty minutes, and afterwards we know whether they liked the coffee',
    *check({ winLoss: { form, programme } }) {
        if (form.length === 0 || programme === undefined)
            return;
        const missing = NEEDED.filter((topic) => !form.some(({ about }) => about === topic));
        if (missing.length === 0)
            return;
        yield {
            place: inside(programme.place, 'form'),
            message: `no question is about ${missing.join(', ')}`,
            help: `add a question with \`about: ${missing[0]}\``,
        };
    },
};
