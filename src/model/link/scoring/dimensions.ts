import { inside, keyOf, type Place } from '../../../diagnostics/place.ts';
import type {
  ScoringDimensionDocument,
  ScoringDocument,
  ScoringGroupDocument,
} from '../../../generated/documents.ts';
import { compareCodePoints } from '../../../support/code-points.ts';
import { linkAnnotations } from '../../linking/definition.ts';
import { entriesIn } from '../../linking/entries.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { linkOptionalText, linkTitle } from '../../linking/text.ts';
import type { Dimension, Group, ScoringRule } from '../../scoring.ts';
import { linkBounds } from './bounds.ts';
import { linkRule } from './rule.ts';

/** `fit` and `engagement`, then the others by id. */
export function linkDimensions(
  { written, place, owner }: Entry<ScoringDocument>,
  linking: Linking,
): readonly Dimension[] {
  const named = [
    { id: 'fit', written: written.fit, place: inside(place, 'fit'), owner },
    { id: 'engagement', written: written.engagement, place: inside(place, 'engagement'), owner },
  ];
  const others = entriesIn(written.other, { place: inside(place, 'other'), owner }).filter((entry) =>
    isFree(entry.id, keyOf(entry.place), linking),
  );
  return [...named, ...others].flatMap(({ written: dimension, ...rest }) =>
    dimension === undefined ? [] : [linkDimension({ ...rest, written: dimension }, linking)],
  );
}

function isFree(id: string, place: Place, { report }: Linking): boolean {
  if (id !== 'fit' && id !== 'engagement') return true;
  report({
    code: 'link/reserved-name',
    place,
    message: `${id} is a dimension of its own, not one of the others`,
    help: `write \`${id}\` beside \`other\`, or give this dimension another id`,
  });
  return false;
}

function linkDimension(entry: Entry<ScoringDimensionDocument>, linking: Linking): Dimension {
  const { id, written, place } = entry;
  return present({
    id,
    title: linkOptionalText(written.title, inside(place, 'title'), linking),
    ...linkBounds(written, place, linking),
    groups: linkGroups(entry, linking),
    place,
  });
}

/** Rules that stand directly in a dimension form the group of its name. */
function linkGroups(
  { id, written, place, owner }: Entry<ScoringDimensionDocument>,
  linking: Linking,
): readonly Group[] {
  const groups = entriesIn(written.groups, { place: inside(place, 'groups'), owner });
  if (written.rules === undefined) return groups.map((group) => linkGroup(group, linking));
  const own = { id, written: { rules: written.rules }, place, owner };
  const others = groups.filter((group) => group.id !== id || reportOwnGroup(group, place, linking));
  return [own, ...others]
    .sort((left, right) => compareCodePoints(left.id, right.id))
    .map((group) => linkGroup(group, linking));
}

function reportOwnGroup(
  { id, place }: Entry<ScoringGroupDocument>,
  dimension: Place,
  { report }: Linking,
): false {
  report({
    code: 'link/duplicate-name',
    place: keyOf(place),
    message: `the rules beside \`groups\` already form the group ${id}`,
    help: 'give the group another id, or move those rules into it',
    related: [{ place: keyOf(inside(dimension, 'rules')), message: 'the rules that form the group' }],
  });
  return false;
}

function linkGroup({ id, written, place, owner }: Entry<ScoringGroupDocument>, linking: Linking): Group {
  const rules = entriesIn(written.rules, { place: inside(place, 'rules'), owner });
  return {
    id,
    title: linkTitle({ id, title: written.title, place }, linking),
    ...linkAnnotations(written, place, linking),
    ...linkBounds(written, place, linking),
    rules: rules
      .map((rule) => linkRule(rule, linking))
      .filter((rule): rule is ScoringRule => rule !== undefined),
    place,
  };
}
