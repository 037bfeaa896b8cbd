import { shareWords } from '../../model/words/number-words.js';
import { html } from '../html.js';
import { facts, joined, part, table } from '../parts.js';
import { say, time, words } from '../view.js';
export const escalation = {
    id: 'escalation',
    title: { en: 'Escalation', de: 'Eskalation' },
    intro: {
        en: 'What happens when a promise is missed: on one lead, and week after week.',
        de: 'Was geschieht, wenn eine Zusage nicht gehalten wird: bei einem Lead und Woche für Woche.',
    },
    picture: (view) => html `${onOneLead(view)}${figures(view)}`,
    pages: (view) => view.agreement.escalation.levels.map((level) => ({
        id: level.id,
        title: words(view, level.title),
        summary: html `${say(view, `Level ${level.level}`, `Stufe ${level.level}`)}: ${opens(view, level)}`,
        place: level.place,
        owner: view.agreement.escalation.owner,
        body: facts([
            [say(view, 'Level', 'Stufe'), String(level.level)],
            [say(view, 'Opens when', 'Öffnet, wenn'), opens(view, level)],
            [
                say(view, 'Who meets', 'Wer zusammenkommt'),
                joined(level.who.map((role) => words(view, view.agreement.roles[role]?.title))),
            ],
            [say(view, 'What happens', 'Was geschieht'), words(view, level.action)],
            [say(view, 'Within', 'Innerhalb von'), time(view, level.within)],
        ]),
    })),
};
function onOneLead(view) {
    const actions = {
        warn: say(view, 'warning', 'Warnung'),
        notify: say(view, 'notice', 'Hinweis'),
        reassign: say(view, 'reassignment', 'Neuzuweisung'),
        queue: say(view, 'to the queue', 'in die Warteschlange'),
    };
    const rows = view.agreement.escalation.perLead.map((step) => [
        shareWords(step.at, view.language),
        actions[step.action],
        step.to === 'owner'
            ? say(view, 'the owner of the lead', 'wer den Lead bearbeitet')
            : words(view, view.agreement.roles[step.to]?.title),
        step.queue === undefined ? '' : words(view, view.agreement.routing.queues[step.queue]?.title),
    ]);
    return part(say(view, 'On one lead', 'Bei einem Lead'), table([
        say(view, 'At share of the target', 'Bei Anteil am Ziel'),
        say(view, 'Step', 'Schritt'),
        say(view, 'To', 'An'),
        say(view, 'Queue', 'Warteschlange'),
    ], rows));
}
function opens(view, { level }) {
    const p = view.agreement.escalation.parameters;
    if (level === 1)
        return say(view, 'a period is missed', 'ein Zeitraum verfehlt wird');
    if (level === 2)
        return say(view, `${p.consecutiveWeeks} weeks in a row are missed, or ${p.windowMissed} of ${p.windowWeeks}`, `${p.consecutiveWeeks} Wochen nacheinander verfehlt werden oder ${p.windowMissed} von ${p.windowWeeks}`);
    return say(view, `it lasts ${p.durationWeeks} weeks, or comes back the ${p.recurrences}. time within ${p.recurrenceWeeks} weeks`, `es ${p.durationWeeks} Wochen dauert oder zum ${p.recurrences}. Mal in ${p.recurrenceWeeks} Wochen auftritt`);
}
function figures(view) {
    const p = view.agreement.escalation.parameters;
    return part(say(view, 'Figures', 'Zahlen'), facts([
        [
            say(view, 'Weeks are merged until so many clocks are judged', 'Wochen werden zusammengefasst, bis so viele Uhren beurteilt sind'),
            `${p.minSample} (${say(view, `at most ${p.mergeWeeks} weeks`, `höchstens ${p.mergeWeeks} Wochen`)})`,
        ],
        [
            say(view, 'Closed after kept weeks', 'Geschlossen nach eingehaltenen Wochen'),
            `${p.closeWeeks} (${say(view, `${p.closeWeeksFromLevel2} from level 2`, `ab Stufe 2: ${p.closeWeeksFromLevel2}`)})`,
        ],
        [
            say(view, 'Lapses after weeks without a judgement', 'Erlischt nach Wochen ohne Urteil'),
            String(p.lapseWeeks),
        ],
        [
            say(view, 'Breadth: SLAs of one side at level 2 or above', 'Breite: SLAs einer Seite auf Stufe 2 oder höher'),
            String(p.breadth),
        ],
    ]));
}
