import { attributeProperty } from '../attribute-property.js';
import { propertyIdentities } from '../hubspot.js';
import { workbenchFor } from '../workbench.js';
/** Meanings by internal name, from the names in the dictionary and those that leadpact gives. */
export function propertyMeanings(agreement, configuration) {
    const meanings = new Map([['createdate', { of: 'everybody' }]]);
    for (const [name, identity] of propertyIdentities(agreement, configuration)) {
        const meaning = ownMeaning(identity);
        if (meaning !== undefined)
            meanings.set(name, meaning);
    }
    const workbench = workbenchFor(agreement, configuration);
    for (const field of Object.values(agreement.fields)) {
        const property = attributeProperty(workbench, field);
        meanings.set(property.name, { of: 'attribute', property });
    }
    return meanings;
}
function ownMeaning(identity) {
    const [kind = '', name = '', signals = ''] = identity.split('/');
    switch (kind) {
        case 'consent':
            return { of: 'consent', purpose: name };
        case 'entered':
            return { of: 'entered', stage: name };
        case 'event':
            return { of: 'event', k: Number(name), signals: signals.split(' ') };
        case 'gate':
        case 'objection':
            return { of: kind };
        case 'points':
            return { of: 'points', part: name };
        case 'verdict':
            return name === 'band' || name === 'cell' || name === 'grade' || name === 'outcome'
                ? { of: 'verdict', verdict: name }
                : undefined;
        case 'work':
            return name === 'stage' ? { of: 'stage' } : undefined;
        default:
            return undefined;
    }
}
