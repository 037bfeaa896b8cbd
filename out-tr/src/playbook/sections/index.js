import { accounts } from './accounts.js';
import { alignment } from './alignment.js';
import { attribution } from './attribution.js';
import { budgets } from './budgets.js';
import { cadences } from './cadences.js';
import { calendars } from './calendars.js';
import { campaigns } from './campaigns.js';
import { channels } from './channels.js';
import { checks } from './checks.js';
import { commitments } from './commitments.js';
import { content } from './content.js';
import { escalation } from './escalation.js';
import { fields } from './fields.js';
import { gates } from './gates.js';
import { glossary } from './glossary.js';
import { incentives } from './incentives.js';
import { lists } from './lists.js';
import { messaging } from './messaging.js';
import { metrics } from './metrics.js';
import { plans } from './plans.js';
import { pools } from './pools.js';
import { qualification } from './qualification.js';
import { queues } from './queues.js';
import { reasons } from './reasons.js';
import { remedies } from './remedies.js';
import { routing } from './routing.js';
import { samples } from './samples.js';
import { scoring } from './scoring.js';
import { signals } from './signals.js';
import { slas } from './slas.js';
import { sources } from './sources.js';
import { stages } from './stages.js';
import { sync } from './sync.js';
import { targets } from './targets.js';
import { teams } from './teams.js';
import { territories } from './territories.js';
import { winLoss } from './win-loss.js';
/** Every chapter, in the order in which a new colleague reads the agreement. */
export const sections = [
    stages,
    gates,
    scoring,
    signals,
    channels,
    campaigns,
    budgets,
    qualification,
    messaging,
    content,
    reasons,
    routing,
    pools,
    queues,
    territories,
    accounts,
    slas,
    commitments,
    metrics,
    attribution,
    plans,
    alignment,
    incentives,
    escalation,
    remedies,
    cadences,
    winLoss,
    calendars,
    teams,
    fields,
    lists,
    samples,
    sync,
    sources,
    targets,
    glossary,
    checks,
];
