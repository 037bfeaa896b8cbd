import { worstFidelity } from '../../caveat.js';
import { caveatsOf } from '../formula/condition.js';
import { conditionText, deepest } from '../formula/condition-text.js';
import { criterionCondition } from '../formula/criterion-condition.js';
import { calculated } from '../workbench.js';
/** A checkbox for every item of every checklist, and one that says whether the whole list passes. */
export function qualificationCarriers(workbench, score) {
    return Object.values(workbench.agreement.qualifications).flatMap((qualification) => {
        const { criterion, id, items, title } = qualification;
        const clause = `qualification/${id}`;
        const says = { of: 'qualification', qualification: id };
        const whole = { clause, criterion, title, words: ['qualified', id], question: undefined, says };
        return [
            checkbox(workbench, whole, score),
            ...items.map((item) => checkbox(workbench, {
                clause: `${clause}/${item.id}`,
                criterion: item.when,
                title: item.title,
                words: [id, item.id],
                question: item.question,
                says: { ...says, item: item.id },
            }, score)),
        ];
    });
}
function checkbox(workbench, asked, score) {
    const condition = criterionCondition(workbench, asked.criterion, score);
    const caveats = caveatsOf(condition);
    const { clause } = asked;
    if (worstFidelity(caveats) === 'missing')
        return { clause, caveats };
    const name = workbench.add(calculated({
        name: workbench.fieldName(clause, asked.words),
        label: workbench.words(asked.title),
        description: asked.question === undefined ? '' : workbench.words(asked.question),
        says: asked.says,
        type: { type: 'Checkbox' },
        formula: conditionText(condition, deepest, workbench.extract),
    }));
    return { clause, caveats, fields: [name] };
}
