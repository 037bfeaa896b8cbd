import { normalText } from '../../support/normal-text.js';
import { linkDefinition } from '../linking/definition.js';
import { linkedRecord, mapEntries } from '../linking/entries.js';
import { sortedDistinct } from '../linking/record.js';
export const lists = {
    kind: 'lists',
    occurs: 'any',
    declares: [{ noun: 'list', keysOf: 'lists' }],
    link: (sources, linking) => linkedRecord(mapEntries(sources, 'lists', (document) => document.lists), (entry) => ({
        ...linkDefinition(entry, linking),
        values: sortedDistinct(entry.written.values.map(normalText)),
    })),
};
