import { numberLiteral, textLiteral } from '../../support/script-literal.js';
import { emitChoices } from './emit-choices.js';
import { emitEventRule, emitInactivityRule } from './emit-event-rule.js';
import { lossOfChoices, lossOfRule } from './known-points.js';
import { ruleTitle } from './rule-title.js';
/** The points of a scoring up to its dimensions; `known` follows how much of the fit can be judged. */
export function emitPoints(scoring, known, draft) {
    const parts = scoring.dimensions.map((dimension, index) => {
        const follows = dimension.id === 'fit' ? known : undefined;
        return emitDimension(dimension, index, follows, draft);
    });
    return { declare: parts.flatMap(({ declare }) => declare), settle: parts.flatMap(({ settle }) => settle) };
}
function emitDimension(dimension, index, known, draft) {
    const sums = dimension.groups.map((_, at) => `group${index}x${at}`);
    const groups = dimension.groups.flatMap((group, at) => emitGroup(group, `group${index}x${at}`, known?.groups[at], draft));
    const name = `dimension${index}`;
    return {
        declare: sums.map((sum) => `let ${sum} = 0;`),
        settle: [
            ...groups,
            `let ${name} = ${sums.length === 0 ? '0' : sums.join(' + ')}; // dimension ${textLiteral(dimension.id)}`,
            ...emitBounds(name, dimension),
        ],
    };
}
function emitGroup(group, sum, known, draft) {
    return [
        `// group ${textLiteral(group.id)}`,
        ...group.rules.flatMap((rule) => emitRule(rule, sum, known, draft)),
        ...emitBounds(sum, group),
    ];
}
/** Raised to the least first, then brought below the most. */
export function emitBounds(name, { min, max }) {
    return [
        ...(min === undefined ? [] : [`if (${name} < ${numberLiteral(min)}) ${name} = ${numberLiteral(min)};`]),
        ...(max === undefined ? [] : [`if (${name} > ${numberLiteral(max)}) ${name} = ${numberLiteral(max)};`]),
    ];
}
function emitRule(rule, sum, known, draft) {
    const lines = emitLines(rule, sum, known, draft);
    return lines.length === 0 ? [] : [ruleTitle(rule.id), ...lines];
}
function emitLines(rule, sum, known, draft) {
    switch (rule.kind) {
        case 'attribute': {
            const loss = known === undefined ? [] : lossOfRule(rule, known, draft);
            return emitChoices([rule], sum, loss, draft);
        }
        case 'exclusive': {
            const loss = known === undefined ? [] : lossOfChoices(rule, known, draft);
            return emitChoices(rule.choices, sum, loss, draft);
        }
        case 'event':
            return emitEventRule(rule, sum, draft);
        case 'inactivity':
            return emitInactivityRule(rule, sum, draft);
    }
}
