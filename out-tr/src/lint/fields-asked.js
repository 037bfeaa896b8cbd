import { attributesRead } from '../criteria/attributes-read.js';
import { criteriaInUse } from '../model/criteria-in-use.js';
/** Every attribute that a definition asks for, with the first that does, for messages. */
export function fieldsAsked(agreement) {
    const asked = new Map();
    for (const { fields, by } of questions(agreement)) {
        for (const field of fields)
            if (!asked.has(field))
                asked.set(field, by);
    }
    return asked;
}
/** Criteria read fields, stages need them, channels and tiers are told by them. */
function* questions(agreement) {
    for (const { criterion, by } of criteriaInUse(agreement))
        yield { fields: attributesRead(criterion), by };
    for (const { id, entry } of agreement.lifecycle.stages)
        yield { fields: entry.fields, by: `stage ${id}` };
    for (const { id, fields } of Object.values(agreement.channels))
        yield { fields: Object.keys(fields), by: `channel ${id}` };
    for (const { id, fields } of Object.values(agreement.accountTiers))
        yield { fields: Object.keys(fields), by: `tier ${id}` };
}
