import { html } from '../html.js';
import { criterion, table } from '../parts.js';
import { say, words } from '../view.js';
export const qualification = {
    id: 'qualification',
    title: { en: 'Qualification', de: 'Qualifizierung' },
    intro: {
        en: 'Checklists that decide whether a lead is qualified.',
        de: 'Checklisten, die entscheiden, ob ein Lead qualifiziert ist.',
    },
    pages: (view) => Object.values(view.agreement.qualifications).map((checklist) => ({
        id: checklist.id,
        title: words(view, checklist.title),
        summary: html `${checklist.framework}`,
        place: checklist.place,
        owner: checklist.owner,
        ...(checklist.rationale && { rationale: words(view, checklist.rationale) }),
        body: html `<p>${passWords(view, checklist)}</p>${items(view, checklist)}`,
    })),
};
function items(view, { items, pass }) {
    const weighted = pass.rule === 'weight';
    return table([
        say(view, 'Item', 'Punkt'),
        say(view, 'Question', 'Frage'),
        say(view, 'Shown by', 'Belegt durch'),
        say(view, 'Required', 'Pflicht'),
        ...(weighted ? [say(view, 'Weight', 'Gewicht')] : []),
    ], items.map((item) => [
        words(view, item.title),
        words(view, item.question),
        criterion(view, item.when),
        item.required ? say(view, 'yes', 'ja') : '',
        ...(weighted ? [String(item.weight)] : []),
    ]));
}
function passWords(view, { pass }) {
    if (pass.rule === 'all')
        return say(view, 'Passed when every item holds.', 'Bestanden, wenn jeder Punkt zutrifft.');
    if (pass.rule === 'atLeast')
        return say(view, `Passed when at least ${pass.n} items hold.`, `Bestanden, wenn mindestens ${pass.n} Punkte zutreffen.`);
    return say(view, `Passed when the weights of the items that hold reach ${pass.atLeast}.`, `Bestanden, wenn die Gewichte der zutreffenden Punkte ${pass.atLeast} erreichen.`);
}
