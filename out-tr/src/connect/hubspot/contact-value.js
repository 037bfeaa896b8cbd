import { optionValue } from '../../compile/hubspot/attribute-property.js';
import { defaultScoring } from '../../evaluate/default-scoring.js';
import { firstTrueGate } from '../../evaluate/journey/gate.js';
import { dayOfDate } from '../../support/local-date.js';
import { ownValue } from '../../support/own-value.js';
/** What the contact has stored in a property, as leadpact writes it. */
export function contactValue(agreement, meaning, { facts, moment, stage }) {
    switch (meaning?.of) {
        case 'attribute':
            return attributeValue(meaning, facts);
        case 'consent': {
            const state = facts.consents.get(meaning.purpose) ?? 'none';
            return state === 'none' ? undefined : state;
        }
        case 'entered':
            return facts.reached.has(meaning.stage) ? { instant: moment.asOf } : undefined;
        case 'event': {
            const events = moment.events.filter(({ hidden, signal }) => !hidden && meaning.signals.includes(signal));
            const at = events[meaning.k - 1]?.at;
            return at === undefined ? undefined : { instant: at };
        }
        case 'gate':
            return firstTrueGate(agreement.lifecycle, facts)?.id;
        case 'objection':
            return facts.objection;
        case 'points': {
            const points = pointsOf(meaning.part, facts);
            const scale = defaultScoring(agreement)?.scale ?? 0;
            return points === undefined ? undefined : points / 10 ** scale;
        }
        case 'verdict':
            return facts.score?.[meaning.verdict];
        case 'stage':
            return stage;
        case 'everybody':
            return { instant: 0 };
        default:
            return undefined;
    }
}
function pointsOf(part, { score }) {
    return part === 'total' || part === 'fit' || part === 'engagement' ? score?.[part] : undefined;
}
function attributeValue({ property }, facts) {
    const { attribute } = property;
    const value = ownValue(facts.values, attribute.id);
    if (value === undefined || value === '')
        return undefined;
    switch (attribute.type) {
        case 'boolean':
            return property.store === 'bool' ? value === true : String(value);
        case 'date':
            return { day: dayOfDate(String(value)) };
        case 'enum':
            return optionValue(property, String(value));
        case 'integer':
        case 'decimal':
            return Number(value) / 10 ** attribute.scale;
        case 'set': {
            const members = Array.isArray(value) ? value : [];
            return members.length === 0 ? undefined : members.map((one) => optionValue(property, String(one)));
        }
        default:
            return String(value);
    }
}
