import { inside, type Place } from '../../../diagnostics/place.ts';
import type { RoutingPoolDocument } from '../../../generated/documents.ts';
import { linkAnnotations } from '../../linking/definition.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { linkMinutes } from '../../linking/quantities.ts';
import { linkName, linkNames } from '../../linking/references.ts';
import { linkTitle } from '../../linking/text.ts';
import type { Pool } from '../../routing.ts';

/** A pool of named members, or of a whole team; nothing when it does not say what to do when nobody can take a lead. */
export function linkPool(
  { id, written, place }: Entry<RoutingPoolDocument>,
  linking: Linking,
): Pool | undefined {
  const onEmpty = linkOnEmpty(written.onEmpty, inside(place, 'onEmpty'), linking);
  const pool = present({
    id,
    title: linkTitle({ id, title: written.title, place }, linking),
    ...linkAnnotations(written, place, linking),
    members: linkPoolMembers(written, place, linking),
    reset: written.reset ?? 'never',
    onReturn: written.onReturn ?? 'freeze',
    assignWithinMinutes:
      written.assignWithin === undefined
        ? undefined
        : linkMinutes(written.assignWithin, inside(place, 'assignWithin'), linking),
    place,
  });
  return onEmpty && { ...pool, onEmpty };
}

function linkPoolMembers(written: RoutingPoolDocument, place: Place, linking: Linking): readonly string[] {
  if ('members' in written) return linkNames('member', written.members, inside(place, 'members'), linking);
  const team = linkName('team', written.team, inside(place, 'team'), linking);
  return team === undefined ? [] : (linking.part('people').teams[team]?.members ?? []);
}

function linkOnEmpty(
  written: RoutingPoolDocument['onEmpty'],
  place: Place,
  linking: Linking,
): Pool['onEmpty'] | undefined {
  if (typeof written === 'string') return { action: written };
  const maxMinutes = linkMinutes(written.hold, inside(place, 'hold'), linking);
  return maxMinutes === undefined ? undefined : { action: 'hold', maxMinutes };
}
