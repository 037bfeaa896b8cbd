import { atoms } from '../../../criteria/atoms.js';
import { attributesRead } from '../../../criteria/attributes-read.js';
import { factsOfValues } from '../../../criteria/facts.js';
import { holds } from '../../../criteria/holds.js';
import { attainableFit } from '../../../evaluate/score/attainable-fit.js';
import { worstFidelity } from '../../caveat.js';
import { columnOf } from '../column.js';
import { presence } from '../formula/attribute-condition.js';
import { all, always, any, caveatsOf } from '../formula/condition.js';
import { deepest } from '../formula/condition-text.js';
import { criterionCondition } from '../formula/criterion-condition.js';
import { argumentLiteral, numberLiteral } from '../formula/literal.js';
import { calculated } from '../workbench.js';
import { pointsIf } from './attribute-terms.js';
import { clampText, summed } from './summed.js';
/** Attainable fit points without the unknown rules: those that are false and read a missing attribute. */
export function knownField(workbench, scoring, fit) {
    const groups = fit.groups.map((group) => knownGroup(workbench, scoring, group));
    const sum = groups.map(({ text }) => text).join(' + ');
    const name = add(workbench, scoring, 'known', {
        label: 'Fit points that can be judged',
        says: { of: 'known', scoring: scoring.id },
        formula: clampText(sum === '' ? '0' : sum, maxOnly(fit), argumentLiteral),
    });
    return {
        name,
        fields: [name, ...groups.flatMap(({ fields }) => fields)],
        caveats: groups.flatMap(({ caveats }) => caveats),
    };
}
function knownGroup(workbench, scoring, group) {
    const rules = group.rules.map((rule) => knownTerm(workbench, group, rule));
    const parts = summed(rules.map(({ text }, index) => ({ id: `${index}`, terms: text === '0' ? [] : [text] })));
    const caveats = rules.flatMap((rule) => rule.caveats);
    const names = parts.map(({ formula }, index) => add(workbench, scoring, `known-${group.id}${index === 0 ? '' : `-${index + 1}`}`, {
        label: `Known: ${workbench.words(group.title)}`,
        formula,
    }));
    const text = names.length === 0 ? '0' : clampText(names.join(' + '), maxOnly(group), argumentLiteral);
    return { text, fields: names, caveats };
}
function maxOnly({ max }) {
    return max === undefined ? {} : { max };
}
function knownTerm(workbench, group, rule) {
    switch (rule.kind) {
        case 'attribute':
            return knownAttribute(workbench, rule);
        case 'exclusive':
            return knownExclusive(workbench, rule);
        default: {
            const points = attainableFit({ id: 'fit', groups: [{ id: group.id, title: {}, rules: [rule] }] });
            return { text: numberLiteral(points), caveats: [] };
        }
    }
}
function knownAttribute(workbench, { points, when }) {
    if (points <= 0)
        return { text: '0', caveats: [] };
    const condition = known(workbench, when, when);
    return { text: pointsIf(workbench, condition, points), caveats: worse(condition) };
}
/** The largest choice that can be judged; every choice once one of them matched. */
function knownExclusive(workbench, { choices }) {
    const matched = { op: 'any', of: choices.map(({ when }) => when) };
    const most = new Map();
    for (const { points, when } of choices) {
        const attributes = attributesRead(when).toSorted().join(' ');
        if (points > (most.get(attributes)?.points ?? 0))
            most.set(attributes, { points, when });
    }
    const terms = [...most.values()].map(({ points, when }) => {
        const condition = known(workbench, when, matched);
        const text = pointsIf(workbench, condition, points, most.size === 1 ? deepest - 1 : deepest - 2);
        return { text, caveats: worse(condition) };
    });
    const texts = terms.map(({ text }) => text);
    return {
        text: texts.length < 2 ? (texts[0] ?? '0') : `MAX(${texts.join(', ')})`,
        caveats: terms.flatMap(({ caveats }) => caveats),
    };
}
/** `matched` holds, or nothing that `when` reads is missing. */
function known(workbench, when, matched) {
    const { fields } = workbench.agreement;
    const read = attributesRead(when).flatMap((id) => {
        const field = fields[id];
        return field === undefined || field.type === 'set' ? [] : [field];
    });
    const present = all(read.map((field) => presence(columnOf(workbench, field))));
    if (present.kind === 'constant')
        return present;
    const answer = answerWithout(workbench, matched, read.map(({ id }) => id));
    if (answer !== undefined)
        return answer ? always : present;
    return any([criterionCondition(workbench, matched), present]);
}
/** What the criterion answers when the only attribute it reads is missing; undefined when it asks for more. */
function answerWithout(workbench, criterion, read) {
    const asked = [...atoms(criterion)];
    const [only] = read;
    const single = asked.every(({ atom }) => 'attribute' in atom && atom.attribute === only);
    if (!single || read.length !== 1)
        return undefined;
    return holds(criterion, factsOfValues({ attributes: workbench.agreement.fields, values: {}, today: 0 }));
}
function worse(condition) {
    return worstFidelity(caveatsOf(condition)) === 'exact' ? [] : caveatsOf(condition);
}
function add(workbench, scoring, word, calculation) {
    const words = scoring.isDefault ? [word] : [scoring.id, word];
    return workbench.add(calculated({
        name: workbench.fieldName(`${word}/${scoring.id}`, words),
        ...calculation,
        description: 'Fit points attainable by the rules whose attributes are known.',
        type: { type: 'Number', scale: 0 },
    }));
}
