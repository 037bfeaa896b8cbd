import { handoffOutcomeWords } from '../model/words/handoff-words.js';
import { part, table } from './parts.js';
import { moment, say } from './view.js';
/** Every offer of the lead to sales: until when sales had to decide, and what became of it. */
export function sampleHandoffs(view, { evaluation }) {
    const rows = evaluation.journey.handoffs.map(({ at, deadline, outcome, decidedAt }) => [
        moment(view, at),
        deadline === null ? '–' : moment(view, deadline),
        decidedAt === null ? '–' : moment(view, decidedAt),
        handoffOutcomeWords[outcome][view.language],
    ]);
    const head = [
        say(view, 'Offered', 'Angeboten'),
        say(view, 'To decide by', 'Zu entscheiden bis'),
        say(view, 'Settled', 'Entschieden'),
        say(view, 'Outcome', 'Ausgang'),
    ];
    return part(say(view, 'Handoffs to sales', 'Übergaben an den Vertrieb'), table(head, rows));
}
