import { typeCriterion } from '../../criteria/type-criterion.js';
import { inside } from '../../diagnostics/place.js';
import { linkAnnotations, linkDefinition } from '../linking/definition.js';
import { documentEntries, entriesIn, linkedRecord } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkOptionalText, linkTitle } from '../linking/text.js';
import { checklistCriterion } from './qualification/checklist-criterion.js';
import { conditionsUpTo } from './qualification/checklist-size.js';
export const qualification = {
    kind: 'qualification',
    occurs: 'any',
    declares: [{ noun: 'qualification', ownId: true }],
    link: (sources, linking) => {
        const entries = documentEntries(sources);
        return linkedRecord(entries, linkOnce(entries, linking));
    },
};
/** Links a checklist when it is first asked for: by its turn, or by another that names it. */
function linkOnce(entries, linking) {
    const linked = new Map();
    const open = [];
    const firsts = new Map(entries.toReversed().map((entry) => [entry.id, entry]));
    const refer = (id, place) => {
        if (open.includes(id))
            return reportCycle([...open.slice(open.indexOf(id)), id], place, linking);
        if (open.length >= mostLevels)
            return reportDepth(place, linking);
        const first = firsts.get(id);
        const known = linking.names.knows('qualification', id, place);
        return known && first !== undefined ? link(first)?.criterion : undefined;
    };
    const vocabulary = { ...linking.vocabulary, qualification: refer };
    const link = (entry) => {
        if (linked.has(entry))
            return linked.get(entry);
        open.push(entry.id);
        const result = linkQualification(entry, { ...linking, vocabulary });
        open.pop();
        linked.set(entry, result);
        return result;
    };
    return link;
}
/** Checklists inside each other; far above what people write, far below what exhausts the stack. */
const mostLevels = 20;
/** Conditions of one checklist, with those of the checklists it names each time it names them. */
const mostConditions = 5000;
function reportDepth(place, { report }) {
    report({
        code: 'link/large-checklist',
        place,
        message: `this is the ${mostLevels + 1}st checklist inside another`,
        help: 'let fewer checklists contain others',
    });
}
function reportSize(id, place, { report }) {
    report({
        code: 'link/large-checklist',
        place,
        message: `${id} and the checklists it names have more than ${mostConditions} conditions together`,
        help: 'ask for fewer things, or name each checklist once',
    });
}
function reportCycle(ids, place, { report }) {
    report({
        code: 'link/cycle',
        place,
        message: `these checklists contain each other: ${ids.join(' → ')}`,
        help: 'write the shared items into a checklist of their own that names none of the others',
    });
}
function linkQualification(entry, linking) {
    const { written, place, owner } = entry;
    const all = entriesIn(written.items, { place: inside(place, 'items'), owner });
    const items = all.map((item) => linkItem(item, linking)).filter((item) => item !== undefined);
    const pass = passRule(written.pass);
    const criterion = items.length === all.length
        ? checklistCriterion({ id: entry.id, items, pass, place }, linking)
        : undefined;
    if (criterion !== undefined && conditionsUpTo(criterion, mostConditions) > mostConditions)
        return reportSize(entry.id, inside(place, 'items'), linking);
    return (criterion && { ...linkDefinition(entry, linking), framework: written.framework, items, pass, criterion });
}
function passRule(written) {
    if (written === 'all')
        return { rule: 'all' };
    if ('weight' in written)
        return { rule: 'weight', atLeast: written.weight };
    return { rule: 'atLeast', n: written.atLeast };
}
function linkItem({ id, written, place }, linking) {
    const when = typeCriterion(written.when, inside(place, 'when'), linking.vocabulary);
    return (when &&
        present({
            id,
            title: linkTitle({ id, title: written.title, place }, linking),
            ...linkAnnotations(written, place, linking),
            question: linkOptionalText(written.question, inside(place, 'question'), linking),
            when,
            required: written.required ?? false,
            weight: written.weight ?? 1,
            place,
        }));
}
