import { attributesRead } from '../../../criteria/attributes-read.js';
import { criteriaOfScoring } from '../../../model/criteria-in-use.js';
export const scoredFieldNotSynced = {
    id: 'sync/scored-field-not-synced',
    severity: 'error',
    owner: 'joint',
    summary: 'The system that works out the score knows every field the score reads.',
    why: 'the field counts as unknown there, and the same lead has two scores',
    *check(agreement) {
        const read = fieldsOfScores(agreement);
        for (const sync of Object.values(agreement.syncs)) {
            if (sync.scoredIn === undefined)
                continue;
            for (const [field, by] of read) {
                if (isKnown(field, sync, sync.scoredIn))
                    continue;
                yield {
                    place: sync.fields[field]?.place ?? sync.place,
                    message: `${by} reads ${field}, and ${sync.id} does not bring it to the ${sync.scoredIn === 'map' ? 'marketing platform' : 'CRM'}, where the score is worked out`,
                    help: `let it go \`${sync.scoredIn === 'map' ? 'crm to map' : 'map to crm'}\` or \`both\`, or say that it stays there: \`stays: { ${sync.scoredIn}: [${field}] }\``,
                };
            }
        }
    },
};
function isKnown(field, { fields, stays }, scoredIn) {
    // A field that goes both ways, one way or the other, is known where it comes from and where it goes.
    return fields[field] !== undefined || stays[scoredIn].includes(field);
}
/** Every field that a scoring rule reads, with the first rule that does. */
function fieldsOfScores({ scorings }) {
    const read = new Map();
    for (const scoring of Object.values(scorings)) {
        for (const { by, criterion } of criteriaOfScoring(scoring)) {
            for (const field of attributesRead(criterion))
                if (!read.has(field))
                    read.set(field, by);
        }
    }
    return read;
}
