import { inside } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { linkedRecord, mapEntries } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkRhythm } from '../linking/quantities.js';
import { linkName } from '../linking/references.js';
import { linkPiece } from './content/piece.js';
export const content = {
    kind: 'content',
    occurs: 'any',
    declares: [
        { noun: 'content type', keysOf: 'types' },
        { noun: 'content', keysOf: 'pieces' },
    ],
    link: (sources, linking) => {
        const contentTypes = linkedRecord(mapEntries(sources, 'types', (document) => document.types), (entry) => linkType(entry, linking));
        return {
            contentTypes,
            contentPieces: linkedRecord(mapEntries(sources, 'pieces', (document) => document.pieces), (entry) => linkPiece(entry, contentTypes, linking)),
        };
    },
};
function linkType(entry, linking) {
    const { written, place } = entry;
    return present({
        ...linkDefinition(entry, linking),
        review: written.review === undefined ? undefined : linkRhythm(written.review, inside(place, 'review'), linking),
        fulfils: linkName('commitment', written.fulfils, inside(place, 'fulfils'), linking),
    });
}
