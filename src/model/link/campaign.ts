import { inside, keyOf, type Place } from '../../diagnostics/place.ts';
import type { CampaignDocument, CampaignTaskDocument } from '../../generated/documents.ts';
import type { Month } from '../../support/month.ts';
import type { Campaign, Preparation } from '../campaign.ts';
import { linkDefinition } from '../linking/definition.ts';
import { documentEntries, entriesIn, linkedRecord } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { linkDate, linkMoney, linkMonth } from '../linking/quantities.ts';
import { recordOf, sortedEntries } from '../linking/record.ts';
import { linkName } from '../linking/references.ts';
import { linkSignOff } from '../linking/sign-off.ts';
import { isSpan } from '../linking/span.ts';
import { linkOptionalText, linkTitle } from '../linking/text.ts';
import { linkAudience } from './campaign/audience.ts';

export const campaign: KindLinker<'campaign'> = {
  kind: 'campaign',
  occurs: 'any',
  declares: [{ noun: 'campaign', ownId: true }],
  link: (sources, linking) => linkedRecord(documentEntries(sources), (entry) => linkCampaign(entry, linking)),
};

/** A campaign; nothing when nobody knows where or when it runs. */
function linkCampaign(entry: Entry<CampaignDocument>, linking: Linking): Campaign | undefined {
  const { written, place, owner } = entry;
  const channel = linkName('channel', written.channel, inside(place, 'channel'), linking);
  const from = linkDate(written.from, inside(place, 'from'), linking);
  const to = linkDate(written.to, inside(place, 'to'), linking);
  const rest = present({
    ...linkDefinition(entry, linking),
    message: linkOptionalText(written.message, inside(place, 'message'), linking),
    draft: written.draft ?? false,
    budget: linkOptionalMoney(written.budget, inside(place, 'budget'), linking),
    audience: linkAudience(written.audience ?? {}, inside(place, 'audience'), linking),
    expected: linkExpected(written.expected, inside(place, 'expected'), linking),
    utm: written.utm,
    preparation: linkedRecord(
      entriesIn(written.preparation, { place: inside(place, 'preparation'), owner }),
      (task) => linkPreparation(task, linking),
    ),
    followUp: linkName('role', written.followUp, inside(place, 'followUp'), linking),
    signedOff: linkSignOff(written.signedOff, inside(place, 'signedOff'), linking),
  });
  if (channel === undefined || from === undefined || to === undefined) return undefined;
  return isSpan({ from, to }, place, linking) ? { ...rest, channel, from, to } : undefined;
}

function linkOptionalMoney(written: number | undefined, place: Place, linking: Linking): number | undefined {
  return written === undefined ? undefined : linkMoney(written, place, linking);
}

function linkExpected(
  written: CampaignDocument['expected'],
  place: Place,
  linking: Linking,
): Readonly<Record<Month, number>> {
  const months = sortedEntries(written);
  return recordOf(
    months.filter(([month]) => linkMonth(month, keyOf(inside(place, month)), linking) !== undefined),
  );
}

function linkPreparation(
  { id, written, place }: Entry<CampaignTaskDocument>,
  linking: Linking,
): Preparation | undefined {
  const by = linkName('role', written.by, inside(place, 'by'), linking);
  const due = linkDate(written.due, inside(place, 'due'), linking);
  const title = linkTitle({ id, title: written.title, place }, linking);
  return by === undefined || due === undefined ? undefined : { id, title, by, due, place };
}
