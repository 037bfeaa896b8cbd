import { inside, type Place } from '../../diagnostics/place.ts';
import type { ApprovalsDocument } from '../../generated/documents.ts';
import type { Approvals, EmergencyPath, Signer } from '../approvals.ts';
import { linkDefinition } from '../linking/definition.ts';
import { entriesIn, firstLinked, linkedRecord } from '../linking/entries.ts';
import type { Entry, KindLinker, Source } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { linkDays } from '../linking/quantities.ts';
import { linkName, linkNames } from '../linking/references.ts';

export const approvals: KindLinker<'approvals'> = {
  kind: 'approvals',
  occurs: 'optional',
  declares: [{ noun: 'signer', keysOf: 'signers' }],
  link: (sources, linking) => firstLinked(sources, (source) => linkApprovals(source, linking)),
};

function linkApprovals({ value, place }: Source<'approvals'>, linking: Linking): Approvals {
  const owner = value.owner ?? 'joint';
  return present({
    ...linkDefinition({ id: 'approvals', written: value, place, owner }, linking),
    signers: linkedRecord(entriesIn(value.signers, { place: inside(place, 'signers'), owner }), (entry) =>
      linkSigner(entry, linking),
    ),
    teams: value.teams ?? {},
    emergency: linkEmergency(value.emergency, inside(place, 'emergency'), linking),
  });
}

/** Whoever signs in a role that nobody knows signs for nobody. */
function linkSigner(
  { id, written, place }: Entry<ApprovalsDocument['signers'][string]>,
  linking: Linking,
): Signer | undefined {
  const role = linkName('role', written.role, inside(place, 'role'), linking);
  if (role === undefined) return undefined;
  const { github, gitlab, signingKey } = written;
  return present({ id, role, github, gitlab, signingKey, place });
}

/** A way past the signatures of which a part is unclear is none. */
function linkEmergency(
  written: ApprovalsDocument['emergency'],
  place: Place,
  linking: Linking,
): EmergencyPath | undefined {
  if (written === undefined) return undefined;
  const roles = linkNames('role', written.roles, inside(place, 'roles'), linking);
  const ratifyWithinDays = linkDays(written.ratifyWithin, inside(place, 'ratifyWithin'), linking);
  return ratifyWithinDays === undefined ? undefined : { roles, ratifyWithinDays, place };
}
