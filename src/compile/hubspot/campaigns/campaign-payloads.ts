import type { Campaign } from '../../../model/campaign.ts';
import { impossible, roughly } from '../../caveat.ts';
import type { Carrier } from '../carrier.ts';
import type { Payload } from '../payload.ts';
import type { Workbench } from '../workbench.ts';

/** The campaigns of the common calendar that both sides count on; an idea is none yet. */
export function campaignPayloads(workbench: Workbench): {
  readonly payloads: readonly Payload[];
  readonly carriers: readonly Carrier[];
} {
  const campaigns = Object.values(workbench.agreement.campaigns).map((campaign) => ({
    clause: `campaign/${campaign.id}`,
    payload: campaign.draft ? undefined : payloadOf(workbench, campaign),
  }));
  return {
    payloads: campaigns.flatMap(({ payload }) => (payload === undefined ? [] : [payload])),
    carriers: campaigns.map(({ clause, payload }): Carrier => {
      return payload === undefined
        ? { clause, caveats: [onlyIdea], files: [] }
        : { clause, caveats: [frameOnly], files: [payload.file] };
    }),
  };
}

function payloadOf(
  { agreement, words }: Workbench,
  { from, id, message, rationale, title, to }: Campaign,
): Payload {
  const name = words(title);
  const notes = [message, rationale].flatMap((text) => (text === undefined ? [] : [words(text)]));
  const properties = {
    hs_name: name,
    hs_start_date: from,
    hs_end_date: to,
    hs_currency_code: agreement.currency,
    ...(notes.length > 0 && { hs_notes: notes.join('\n\n') }),
  };
  return {
    step: 'campaigns',
    method: 'POST',
    endpoint: '/marketing/v3/campaigns',
    file: `campaigns/${id}.json`,
    component: `campaign:${name}`,
    body: { properties },
  };
}

const onlyIdea = impossible(
  'the campaign is an idea so far, so it is not created',
  'die Kampagne ist erst eine Idee und wird nicht angelegt',
);
const frameOnly = roughly(
  'name, dates and message are written; links, budget, audience and preparation are added by hand, and sign-off happens in the repository',
  'Name, Daten und Botschaft werden geschrieben; Links, Budget, Zielgruppe und Vorbereitung kommen von Hand dazu, und zugestimmt wird im Repository',
);
