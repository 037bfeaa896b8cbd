import { typeCriterion } from '../../../criteria/type-criterion.ts';
import { inside, type Place } from '../../../diagnostics/place.ts';
import type { RoutingAssignDocument, RoutingRuleDocument } from '../../../generated/documents.ts';
import { linkAnnotations } from '../../linking/definition.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { linkName } from '../../linking/references.ts';
import { linkTitle } from '../../linking/text.ts';
import type { Assignment, RoutingRule } from '../../routing.ts';

/** A rule; nothing when its condition or whom it assigns to is wrong. */
export function linkRoutingRule(
  written: RoutingRuleDocument,
  place: Place,
  linking: Linking,
): RoutingRule | undefined {
  const { id } = written;
  const when = typeCriterion(written.when, inside(place, 'when'), linking.vocabulary);
  const assign = linkAssignment(written.assign, inside(place, 'assign'), linking);
  const rule = present({
    id,
    title: linkTitle({ id, title: written.title, place }, linking),
    ...linkAnnotations(written, place, linking),
    reviewQueue: linkName('queue', written.review, inside(place, 'review'), linking),
    place,
  });
  return when === undefined || assign === undefined ? undefined : { ...rule, when, assign };
}

function linkAssignment(
  written: RoutingAssignDocument,
  place: Place,
  linking: Linking,
): Assignment | undefined {
  if ('member' in written) {
    const member = linkName('member', written.member, inside(place, 'member'), linking);
    return member === undefined ? undefined : { to: 'member', member };
  }
  if ('queue' in written) {
    const queue = linkName('queue', written.queue, inside(place, 'queue'), linking);
    return queue === undefined ? undefined : { to: 'queue', queue };
  }
  const pool = linkName('pool', written.pool, inside(place, 'pool'), linking);
  return pool === undefined ? undefined : present({ to: 'pool' as const, pool, skill: written.skill });
}
