import type { Section } from '../section.ts';
import { accounts } from './accounts.ts';
import { alignment } from './alignment.ts';
import { approvals } from './approvals.ts';
import { attribution } from './attribution.ts';
import { budgets } from './budgets.ts';
import { cadences } from './cadences.ts';
import { calendars } from './calendars.ts';
import { campaigns } from './campaigns.ts';
import { changesIn } from './changes.ts';
import { channels } from './channels.ts';
import { checks } from './checks.ts';
import { commitments } from './commitments.ts';
import { content } from './content.ts';
import { dashboards } from './dashboards.ts';
import { escalation } from './escalation.ts';
import { fields } from './fields.ts';
import { gates } from './gates.ts';
import { glossary } from './glossary.ts';
import { incentives } from './incentives.ts';
import { lists } from './lists.ts';
import { messaging } from './messaging.ts';
import { metrics } from './metrics.ts';
import { plans } from './plans.ts';
import { pools } from './pools.ts';
import { qualification } from './qualification.ts';
import { queues } from './queues.ts';
import { reasons } from './reasons.ts';
import { remedies } from './remedies.ts';
import { reports } from './reports.ts';
import { roles } from './roles.ts';
import { routing } from './routing.ts';
import { samples } from './samples.ts';
import { scoring } from './scoring.ts';
import { signals } from './signals.ts';
import { slas } from './slas.ts';
import { sources } from './sources.ts';
import { stages } from './stages.ts';
import { sync } from './sync.ts';
import { targets } from './targets.ts';
import { teams } from './teams.ts';
import { territories } from './territories.ts';
import { winLoss } from './win-loss.ts';

/** Every chapter, in the order in which a new colleague reads the agreement. */
export const sections: readonly Section[] = [
  dashboards,
  reports,
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
  approvals,
  winLoss,
  calendars,
  roles,
  teams,
  fields,
  lists,
  samples,
  sync,
  sources,
  targets,
  glossary,
  checks,
  changesIn(() => sections),
];
