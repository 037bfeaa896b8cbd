import { inside } from '../../diagnostics/place.ts';
import type { ContentTypeDocument } from '../../generated/documents.ts';
import type { ContentType } from '../content.ts';
import { linkDefinition } from '../linking/definition.ts';
import { linkedRecord, mapEntries } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { linkRhythm } from '../linking/quantities.ts';
import { linkName } from '../linking/references.ts';
import { linkPiece } from './content/piece.ts';

export const content: KindLinker<'content'> = {
  kind: 'content',
  occurs: 'any',
  declares: [
    { noun: 'content type', keysOf: 'types' },
    { noun: 'content', keysOf: 'pieces' },
  ],
  link: (sources, linking) => {
    const contentTypes = linkedRecord(
      mapEntries(sources, 'types', (document) => document.types),
      (entry) => linkType(entry, linking),
    );
    return {
      contentTypes,
      contentPieces: linkedRecord(
        mapEntries(sources, 'pieces', (document) => document.pieces),
        (entry) => linkPiece(entry, contentTypes, linking),
      ),
    };
  },
};

function linkType(entry: Entry<ContentTypeDocument>, linking: Linking): ContentType {
  const { written, place } = entry;
  return present({
    ...linkDefinition(entry, linking),
    review:
      written.review === undefined ? undefined : linkRhythm(written.review, inside(place, 'review'), linking),
    fulfils: linkName('commitment', written.fulfils, inside(place, 'fulfils'), linking),
  });
}
