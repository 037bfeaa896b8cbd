import { inside, type Place } from '../../../diagnostics/place.ts';
import type { ContentPieceDocument } from '../../../generated/documents.ts';
import type { ContentPiece, ContentType, ContentUse } from '../../content.ts';
import { linkDefinition } from '../../linking/definition.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { linkDate, linkRhythm } from '../../linking/quantities.ts';
import { sortedEntries } from '../../linking/record.ts';
import { linkName, linkNames } from '../../linking/references.ts';

/** A piece of no known type, that nobody keeps or looked at, is nothing to send. */
export function linkPiece(
  entry: Entry<ContentPieceDocument>,
  types: Readonly<Record<string, ContentType>>,
  linking: Linking,
): ContentPiece | undefined {
  const { written, place } = entry;
  const type = linkName('content type', written.type, inside(place, 'type'), linking);
  const keptBy = linkName('role', written.keptBy, inside(place, 'keptBy'), linking);
  const reviewed = linkDate(written.reviewed, inside(place, 'reviewed'), linking);
  const own =
    written.review === undefined ? undefined : linkRhythm(written.review, inside(place, 'review'), linking);
  const piece = present({
    ...linkDefinition(entry, linking),
    stages: linkNames('stage', written.stages, inside(place, 'stages'), linking),
    personas: linkNames('persona', written.personas, inside(place, 'personas'), linking),
    review: own ?? (type === undefined ? undefined : types[type]?.review),
    verdict: written.verdict,
    use: useOf(written.use, inside(place, 'use')),
    retired:
      written.retired === undefined
        ? undefined
        : linkDate(written.retired, inside(place, 'retired'), linking),
    replacedBy: linkName('content', written.replacedBy, inside(place, 'replacedBy'), linking),
  });
  if (type === undefined || keptBy === undefined || reviewed === undefined) return undefined;
  return { ...piece, type, keptBy, reviewed };
}

/** Quarters are spelled so that their order is that of their letters. */
function useOf(written: ContentPieceDocument['use'], place: Place): readonly ContentUse[] {
  return sortedEntries(written).map(([quarter, use]) => ({ quarter, ...use, place: inside(place, quarter) }));
}
