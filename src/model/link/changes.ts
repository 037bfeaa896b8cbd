import { inside, type Place } from '../../diagnostics/place.ts';
import type {
  ChangesApprovalsDocument,
  ChangesChangeDocument,
  ChangesEmergencyDocument,
} from '../../generated/documents.ts';
import { dateOfDay, dayOfDate } from '../../support/local-date.ts';
import type { ChangeRecord, Emergency } from '../checks.ts';
import { mapEntries } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { linkDate } from '../linking/quantities.ts';
import { linkName } from '../linking/references.ts';
import { linkSignOff } from '../linking/sign-off.ts';
import { linkText } from '../linking/text.ts';
import type { Side } from '../text.ts';

export const changes: KindLinker<'changes'> = {
  kind: 'changes',
  occurs: 'any',
  declares: [{ noun: 'change', keysOf: 'changes' }],
  link: (sources, linking) =>
    mapEntries(sources, 'changes', (document) => document.changes).flatMap(
      (entry) => linkRecord(entry, linking) ?? [],
    ),
};

/** Of a record nothing may be guessed: without a wrong approval it would say that nobody of that side was asked. */
function linkRecord(
  { id, written, place }: Entry<ChangesChangeDocument>,
  linking: Linking,
): ChangeRecord | undefined {
  const expires = linkDate(written.expires, inside(place, 'expires'), linking);
  const approved = linkApprovals(written.approved ?? {}, inside(place, 'approved'), linking);
  const emergency = linkEmergency(written.emergency, inside(place, 'emergency'), linking);
  const isWhole = emergency !== undefined || written.emergency === undefined;
  if (expires === undefined || approved === undefined || !isWhole) return undefined;
  return present({
    id,
    breaks: written.breaks.map(({ rule, object }, index) => ({
      rule,
      object,
      place: inside(place, 'breaks', index),
    })),
    why: linkText(written.why, inside(place, 'why'), linking),
    approved,
    expires,
    emergency,
    place,
  });
}

function linkApprovals(
  written: ChangesApprovalsDocument,
  place: Place,
  linking: Linking,
): ChangeRecord['approved'] | undefined {
  const sides = (['marketing', 'sales'] as const).filter((side) => written[side] !== undefined);
  const linked = sides.map((side) => ({
    side,
    given: linkSignOff(written[side], inside(place, side), linking),
  }));
  for (const { side, given } of linked)
    if (given !== undefined) reportStranger(side, given.by, inside(place, side, 'by'), linking);
  if (linked.some(({ given }) => given === undefined)) return undefined;
  return Object.fromEntries(linked.map(({ side, given }) => [side, given]));
}

/** Whoever may not sign for a party cannot have approved a change for it. */
function reportStranger(side: Side, by: string, place: Place, { part, report }: Linking): void {
  const approvers = part('agreement')?.parties[side].approvers ?? [by];
  if (approvers.includes(by)) return;
  report({
    code: 'link/change-approver',
    place,
    message: `${by} may not sign for ${side}`,
    help: `have it approved by ${approvers.join(' or ')}, or name ${by} among the approvers of ${side} in a change of its own`,
  });
}

function linkEmergency(
  written: ChangesEmergencyDocument | undefined,
  place: Place,
  linking: Linking,
): Emergency | undefined {
  if (written === undefined) return undefined;
  const by = linkName('role', written.by, inside(place, 'by'), linking);
  const on = linkDate(written.on, inside(place, 'on'), linking);
  const ratifyBy = linkDate(written.ratifyBy, inside(place, 'ratifyBy'), linking);
  if (by !== undefined) reportNobody(by, inside(place, 'by'), linking);
  if (by === undefined || on === undefined || ratifyBy === undefined) return undefined;
  reportLate({ on, ratifyBy }, inside(place, 'ratifyBy'), linking);
  return { by, on, ratifyBy, place };
}

/** The day may be no later than the agreement gives; where it says nothing the record itself decides. */
function reportLate(
  { on, ratifyBy }: Pick<Emergency, 'on' | 'ratifyBy'>,
  place: Place,
  { part, report }: Linking,
): void {
  const days = part('approvals')?.emergency?.ratifyWithinDays;
  if (days === undefined) return;
  const last = dateOfDay(dayOfDate(on) + days);
  if (ratifyBy <= last) return;
  report({
    code: 'link/late-ratification',
    place,
    message: `what was decided on ${on} has to be ratified by ${last}, within ${days} ${days === 1 ? 'day' : 'days'}`,
    help: `write ratifyBy: ${last}, or an earlier day`,
  });
}

/** Alone decides who may sign for a party, or whom the signers trust with it. */
function reportNobody(by: string, place: Place, { part, report }: Linking): void {
  const parties = part('agreement')?.parties;
  if (parties === undefined) return;
  const roles = [
    ...parties.marketing.approvers,
    ...parties.sales.approvers,
    ...(part('approvals')?.emergency?.roles ?? []),
  ];
  if (roles.includes(by)) return;
  report({
    code: 'link/change-approver',
    place,
    message: `${by} may not decide alone in an emergency`,
    help: `let one of ${[...new Set(roles)].join(', ')} decide, or name ${by} among the emergency roles of kind approvals in a change of its own`,
  });
}
