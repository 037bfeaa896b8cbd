import { all, compare, no, same, whole } from '../term.js';
import { askedBy } from './asked.js';
import { declareAttribute } from './declare-attribute.js';
import { declareAgo, declareSlots } from './event-slot.js';
import { unionDictionary } from './union-dictionary.js';
/** Every fact that any of the agreements can read, declared when it is first asked for. */
export function declareLead(agreements, slotsOf, script) {
    const asked = askedBy(agreements);
    const fields = new Map(unionDictionary(agreements).map((field) => [field.id, field]));
    const stages = [...new Set(agreements.flatMap(({ lifecycle }) => lifecycle.stages.map(({ id }) => id)))];
    const recorded = once(() => declareRecordedStage(stages, script));
    return {
        attribute: onceEach((id) => {
            const field = fields.get(id);
            if (field === undefined)
                throw new Error(`the dictionary has no ${id}`);
            return declareAttribute(field, asked.texts.get(id) ?? [], script);
        }),
        slots: onceEach((signal) => declareEvents(signal, agreements, asked, slotsOf, script)),
        propertyCode: propertyCodes(asked.properties, script),
        objection: script.declare('Bool', 'objection'),
        consent: onceEach((purpose) => declareConsent(purpose, script)),
        recycled: once(() => script.declare('Bool', 'recycled')),
        recycledAgo: once(() => declareAgo(script, 'recycled')),
        isRecorded: (stage) => (stages.includes(stage) ? same(recorded(), whole(stages.indexOf(stage))) : no),
    };
}
function propertyCodes(properties, script) {
    const explain = once(() => script.comment(`properties of events: 0 none, ${properties.map((value, at) => `${at + 1} ${value}`).join(', ')}, more: others`));
    return (value) => {
        explain();
        return whole(properties.indexOf(value) + 1);
    };
}
function declareEvents(signal, agreements, { counts }, slotsOf, script) {
    const properties = new Set(agreements.flatMap((agreement) => agreement.signals[signal]?.properties ?? []));
    const slots = slotsOf(signal, counts.get(signal) ?? 0);
    script.comment(`${signal}: at most ${slots} events, the newest first`);
    return declareSlots({ signal, slots, properties: [...properties] }, script);
}
function declareConsent(purpose, script) {
    script.comment(`consent ${purpose}: 0 none, 1 given, 2 withdrawn`);
    const consent = script.declare('Int', 'consent', purpose);
    script.assert(all([compare('gte', consent, '0'), compare('lte', consent, '2')]));
    return consent;
}
function declareRecordedStage(stages, script) {
    script.comment(`recorded stage: ${stages.map((stage, code) => `${code} ${stage}`).join(', ')}`);
    const recorded = script.declare('Int', 'recorded stage');
    script.assert(all([compare('gte', recorded, '0'), compare('lt', recorded, whole(stages.length))]));
    return recorded;
}
function once(make) {
    let made;
    return () => {
        made ??= { it: make() };
        return made.it;
    };
}
function onceEach(make) {
    const made = new Map();
    return (name) => {
        const known = made.get(name) ?? { it: make(name) };
        made.set(name, known);
        return known.it;
    };
}
