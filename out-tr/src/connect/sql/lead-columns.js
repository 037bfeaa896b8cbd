import { eventsWithin } from '../../criteria/atom-holds.js';
import { defaultScoring } from '../../evaluate/default-scoring.js';
import { rankOf } from '../../evaluate/journey/stage-order.js';
import { sqlColumnMeaning } from '../../sql/read/sql-column-meaning.js';
import { dayOfDate } from '../../support/local-date.js';
import { ownValue } from '../../support/own-value.js';
/** The columns of a lead in a statement for another day; every layer before has what the agreement says. */
export function leadColumns(agreement, today, witness) {
    return (name) => {
        const meaning = sqlColumnMeaning(agreement, name);
        return meaning === undefined ? null : columnValue(agreement, today, witness, meaning);
    };
}
function columnValue(agreement, today, { facts, scores, stage }, meaning) {
    const score = scores.get(defaultScoring(agreement)?.id ?? '') ?? null;
    const dimension = (id) => score?.dimensions.find((one) => one.id === id);
    switch (meaning.of) {
        case 'attribute':
            return attributeValue(agreement, today, facts, meaning.attribute);
        case 'consent':
            return givenOrWithdrawn(facts.consents.get(meaning.purpose));
        case 'any-consent':
            return [...facts.consents.values()].includes(meaning.state);
        case 'objecting':
            return facts.objection;
        case 'reached':
            return facts.reached.has(meaning.stage);
        case 'recent':
            return eventsWithin({ op: 'signal', ...meaning, count: 1 }, facts) > 0 ? 1 : 0;
        case 'group':
            return dimension(meaning.dimension)?.groups.find(({ id }) => id === meaning.group)?.points ?? null;
        case 'points':
            return meaning.part === 'total' ? (score?.total ?? null) : (dimension(meaning.part)?.points ?? null);
        case 'known':
            return score?.fitShare?.knownAttainable ?? null;
        case 'label':
            return score?.[meaning.label] ?? null;
        case 'outcome':
            return score?.outcome ?? null;
        case 'rank':
            return rankOf(agreement.lifecycle, stage);
        case 'stage':
            return stage;
    }
}
function givenOrWithdrawn(state) {
    return state === undefined || state === 'none' ? null : state;
}
function attributeValue({ fields }, today, facts, attribute) {
    const value = ownValue(facts.values, attribute);
    if (value === undefined || value === '')
        return null;
    if (typeof value === 'object')
        return value.length === 0 ? null : `\n${value.join('\n')}\n`;
    if (ownValue(fields, attribute)?.type === 'date')
        return today - (facts.today - dayOfDate(String(value)));
    return value;
}
