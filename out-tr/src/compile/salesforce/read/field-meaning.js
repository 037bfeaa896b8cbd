import { columnOf } from '../column.js';
/** Meanings by API name, from the names in the dictionary and those that leadpact gives. */
export function fieldMeanings({ fields, stageField, workbench, }) {
    const meanings = new Map();
    for (const { formula, holds, name, says } of fields) {
        if (says !== undefined)
            meanings.set(name, { of: 'saying', says });
        else if (formula !== undefined)
            meanings.set(name, { of: 'part' });
        else if (holds !== undefined && holds.of !== 'attribute' && holds.of !== 'work')
            meanings.set(name, holds);
    }
    for (const attribute of Object.values(workbench.agreement.fields)) {
        const column = columnOf(workbench, attribute);
        meanings.set(column.name, { of: 'column', column });
    }
    return meanings.set(stageField, { of: 'stage' });
}
