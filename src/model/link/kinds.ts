import type { Kind, KindLinker } from '../linking/kind.ts';
import { accounts } from './accounts.ts';
import { agreement } from './agreement.ts';
import { alignment } from './alignment.ts';
import { approvals } from './approvals.ts';
import { attribution } from './attribution.ts';
import { baseline } from './baseline.ts';
import { budget } from './budget.ts';
import { cadence } from './cadence.ts';
import { calendar } from './calendar.ts';
import { campaign } from './campaign.ts';
import { changes } from './changes.ts';
import { channels } from './channels.ts';
import { checks } from './checks.ts';
import { commitment } from './commitment.ts';
import { content } from './content.ts';
import { escalation } from './escalation.ts';
import { fields } from './fields.ts';
import { glossary } from './glossary.ts';
import { incentive } from './incentive.ts';
import { lifecycle } from './lifecycle.ts';
import { lists } from './lists.ts';
import { messaging } from './messaging.ts';
import { metric } from './metric.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';
import { qualification } from './qualification.ts';
import { reasons } from './reasons.ts';
import { remedies } from './remedies.ts';
import { routing } from './routing.ts';
import { sample } from './sample.ts';
import { scoring } from './scoring.ts';
import { signals } from './signals.ts';
import { sla } from './sla.ts';
import { source } from './source.ts';
import { sync } from './sync.ts';
import { target } from './target.ts';
import { territories } from './territories.ts';
import { touches } from './touches.ts';
import { waivers } from './waivers.ts';
import { winLoss } from './win-loss.ts';

/** How the documents of each kind are linked. */
export const kinds: { readonly [K in Kind]: KindLinker<K> } = {
  accounts,
  agreement,
  alignment,
  approvals,
  attribution,
  baseline,
  budget,
  cadence,
  calendar,
  campaign,
  changes,
  channels,
  checks,
  commitment,
  content,
  escalation,
  fields,
  glossary,
  incentive,
  lifecycle,
  lists,
  messaging,
  metric,
  people,
  plan,
  qualification,
  reasons,
  remedies,
  routing,
  sample,
  scoring,
  signals,
  sla,
  source,
  sync,
  target,
  territories,
  touches,
  waivers,
  'win-loss': winLoss,
} satisfies Record<Kind, unknown>;
