import { accounts } from './accounts.js';
import { agreement } from './agreement.js';
import { alignment } from './alignment.js';
import { attribution } from './attribution.js';
import { baseline } from './baseline.js';
import { budget } from './budget.js';
import { cadence } from './cadence.js';
import { calendar } from './calendar.js';
import { campaign } from './campaign.js';
import { channels } from './channels.js';
import { checks } from './checks.js';
import { commitment } from './commitment.js';
import { content } from './content.js';
import { escalation } from './escalation.js';
import { fields } from './fields.js';
import { glossary } from './glossary.js';
import { incentive } from './incentive.js';
import { lifecycle } from './lifecycle.js';
import { lists } from './lists.js';
import { messaging } from './messaging.js';
import { metric } from './metric.js';
import { people } from './people.js';
import { plan } from './plan.js';
import { qualification } from './qualification.js';
import { reasons } from './reasons.js';
import { remedies } from './remedies.js';
import { routing } from './routing.js';
import { sample } from './sample.js';
import { scoring } from './scoring.js';
import { signals } from './signals.js';
import { sla } from './sla.js';
import { source } from './source.js';
import { sync } from './sync.js';
import { target } from './target.js';
import { territories } from './territories.js';
import { touches } from './touches.js';
import { winLoss } from './win-loss.js';
/** How the documents of each kind are linked. */
export const kinds = {
    accounts,
    agreement,
    alignment,
    attribution,
    baseline,
    budget,
    cadence,
    calendar,
    campaign,
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
    'win-loss': winLoss,
};
