import type { Attribute } from '../../../criteria/attribute.ts';
import { typeValue } from '../../../criteria/type-value.ts';
import { inside, keyOf, type Place } from '../../../diagnostics/place.ts';
import type { CampaignAudienceDocument } from '../../../generated/documents.ts';
import type { Audience } from '../../campaign.ts';
import { knownField, linkFieldValues } from '../../linking/field-values.ts';
import type { Linking } from '../../linking/linking.ts';
import { recordOf, sortedEntries } from '../../linking/record.ts';
import { linkNames } from '../../linking/references.ts';

export function linkAudience(written: CampaignAudienceDocument, place: Place, linking: Linking): Audience {
  return {
    fields: linkFieldValues(written.fields, inside(place, 'fields'), linking),
    between: linkRanges(written.between, inside(place, 'between'), linking),
    territories: linkNames('territory', written.territories, inside(place, 'territories'), linking),
    tiers: linkNames('tier', written.accounts, inside(place, 'accounts'), linking),
  };
}

function linkRanges(
  written: CampaignAudienceDocument['between'],
  place: Place,
  linking: Linking,
): Audience['between'] {
  return recordOf(
    sortedEntries(written).flatMap(([id, ends]) => {
      const field = knownField(id, keyOf(inside(place, id)), linking);
      if (field === undefined || !isNumeric(field, inside(place, id), linking)) return [];
      const [low, high] = ends.map((end, index) => linkEnd(end, field, inside(place, id, index), linking));
      if (low === undefined || high === undefined) return [];
      return isRising([low, high], inside(place, id), linking) ? [[id, [low, high]] as const] : [];
    }),
  );
}

function isNumeric({ id, type }: Attribute, place: Place, { report }: Linking): boolean {
  if (type === 'integer' || type === 'decimal') return true;
  report({
    code: 'criteria/value-type',
    place,
    message: `${id} is no number, so nothing lies between two of its values`,
    help: 'list its values under `fields`',
  });
  return false;
}

function linkEnd(written: number, field: Attribute, place: Place, { report }: Linking): number | undefined {
  const { value, problem } = typeValue(written, field);
  if (problem !== undefined) report({ ...problem, place });
  return typeof value === 'number' ? value : undefined;
}

function isRising([low, high]: readonly [number, number], place: Place, { report }: Linking): boolean {
  if (low <= high) return true;
  report({
    code: 'link/empty-span',
    place,
    message: 'the smallest number stands after the largest',
    help: 'write the smaller number first',
  });
  return false;
}
