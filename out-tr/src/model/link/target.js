import { linkDefinition } from '../linking/definition.js';
import { documentEntries, linkedRecord } from '../linking/entries.js';
export const target = {
    kind: 'target',
    occurs: 'any',
    declares: [{ noun: 'target', ownId: true }],
    link: (sources, linking) => linkedRecord(documentEntries(sources), (entry) => ({
        ...linkDefinition(entry, linking),
        apiVersion: entry.written.apiVersion,
        prefix: entry.written.prefix,
        ownsWholeObjects: entry.written.ownsWholeObjects ?? false,
    })),
};
