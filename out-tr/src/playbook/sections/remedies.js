import { shareWords } from '../../model/words/number-words.js';
import { html } from '../html.js';
import { facts } from '../parts.js';
import { link, say, words } from '../view.js';
export const remedies = {
    id: 'remedies',
    title: { en: 'Misses and remedies', de: 'Verstöße und Abhilfe' },
    intro: {
        en: 'Which promises were missed, why, and what is done so that it does not happen again.',
        de: 'Welche Zusagen verfehlt wurden, warum, und was geschieht, damit es nicht wieder vorkommt.',
    },
    appears: (agreement) => Object.keys(agreement.misses).length > 0,
    pages: (view) => newestFirst(Object.values(view.agreement.misses)).map((miss) => ({
        id: miss.id,
        title: html `${title(view, miss)}, ${miss.week}`,
        summary: html `${state(view, miss)}${miss.remedy ? html ` · ${words(view, miss.remedy)}` : html ``}`,
        place: miss.place,
        owner: miss.owner,
        body: facts([
            [say(view, 'Promise', 'Zusage'), promise(view, miss)],
            [say(view, 'Kept', 'Eingehalten'), miss.kept && shareWords(miss.kept, view.language)],
            [say(view, 'Escalated to', 'Eskaliert bis'), level(view, miss)],
            [say(view, 'Root cause', 'Ursache'), words(view, miss.cause)],
            [say(view, 'Remedy', 'Abhilfe'), words(view, miss.remedy)],
            [
                say(view, 'Responsible', 'Zuständig'),
                miss.responsible && words(view, view.agreement.roles[miss.responsible]?.title),
            ],
            [say(view, 'Due', 'Fällig'), miss.due && html `<time>${miss.due}</time>`],
            [say(view, 'State', 'Stand'), state(view, miss)],
        ]),
    })),
};
function newestFirst(misses) {
    return misses.toSorted((left, right) => (left.week > right.week ? -1 : left.week < right.week ? 1 : 0));
}
function promised(view, { missed: { by, id } }) {
    const { commitments, slas, touchPolicies } = view.agreement;
    return { sla: slas, touches: touchPolicies, commitment: commitments }[by][id];
}
function title(view, miss) {
    return words(view, promised(view, miss)?.title);
}
function promise(view, miss) {
    const section = miss.missed.by === 'commitment' ? 'commitments' : 'slas';
    return link(view, section, promised(view, miss), miss.missed.id);
}
function level(view, { level: number }) {
    const found = view.agreement.escalation.levels.find((each) => each.level === number);
    return found && link(view, 'escalation', found);
}
function state(view, { done, remedy }) {
    if (done !== undefined)
        return html `<span class="state met">${say(view, 'done', 'erledigt')} <time>${done}</time></span>`;
    return remedy === undefined
        ? html `${say(view, 'first miss, watched', 'erster Verstoß, wird beobachtet')}`
        : html `<span class="state breached">${say(view, 'open', 'offen')}</span>`;
}
