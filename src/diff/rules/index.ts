import type { ChangeRule } from '../change-rule.ts';
import { escalationChanged } from './commitment/escalation-changed.ts';
import { promiseAdded } from './commitment/promise-added.ts';
import { promiseChanged } from './commitment/promise-changed.ts';
import { promiseLoosened } from './commitment/promise-loosened.ts';
import { promiseRemoved } from './commitment/promise-removed.ts';
import { promiseTightened } from './commitment/promise-tightened.ts';
import { promisedToOthers } from './commitment/promised-to-others.ts';
import { waiverChanged } from './commitment/waiver-changed.ts';
import { warningChanged } from './commitment/warning-changed.ts';
import { approversChanged } from './definition/approvers-changed.ts';
import { calendarChanged } from './definition/calendar-changed.ts';
import { checkChanged } from './definition/check-changed.ts';
import { consentChanged } from './definition/consent-changed.ts';
import { effectiveChanged } from './definition/effective-changed.ts';
import { fieldAdded } from './definition/field-added.ts';
import { fieldChanged } from './definition/field-changed.ts';
import { gateChanged } from './definition/gate-changed.ts';
import { handoffChanged } from './definition/handoff-changed.ts';
import { invariantChanged } from './definition/invariant-changed.ts';
import { lifecycleChanged } from './definition/lifecycle-changed.ts';
import { listChanged } from './definition/list-changed.ts';
import { messageChanged } from './definition/message-changed.ts';
import { newlyHandedOver } from './definition/newly-handed-over.ts';
import { noLongerHandedOver } from './definition/no-longer-handed-over.ts';
import { otherBand } from './definition/other-band.ts';
import { otherGrade } from './definition/other-grade.ts';
import { otherOutcome } from './definition/other-outcome.ts';
import { otherScore } from './definition/other-score.ts';
import { otherStage } from './definition/other-stage.ts';
import { privacyChanged } from './definition/privacy-changed.ts';
import { qualificationChanged } from './definition/qualification-changed.ts';
import { reasonChanged } from './definition/reason-changed.ts';
import { scoringChanged } from './definition/scoring-changed.ts';
import { signalAdded } from './definition/signal-added.ts';
import { signalChanged } from './definition/signal-changed.ts';
import { termChanged } from './definition/term-changed.ts';
import { termsChanged } from './definition/terms-changed.ts';
import { undecided } from './definition/undecided.ts';
import { withdrawn } from './definition/withdrawn.ts';
import { wordsChanged } from './definition/words-changed.ts';
import { fieldRemoved } from './export/field-removed.ts';
import { fieldRetyped } from './export/field-retyped.ts';
import { signalRemoved } from './export/signal-removed.ts';
import { sourceChanged } from './export/source-changed.ts';
import { syncChanged } from './export/sync-changed.ts';
import { systemNameChanged } from './export/system-name-changed.ts';
import { targetChanged } from './export/target-changed.ts';
import { valueAdded } from './export/value-added.ts';
import { valueRemoved } from './export/value-removed.ts';
import { alignmentChanged } from './measure/alignment-changed.ts';
import { attributionChanged } from './measure/attribution-changed.ts';
import { budgetChanged } from './measure/budget-changed.ts';
import { cadenceChanged } from './measure/cadence-changed.ts';
import { campaignChanged } from './measure/campaign-changed.ts';
import { channelChanged } from './measure/channel-changed.ts';
import { incentiveChanged } from './measure/incentive-changed.ts';
import { logChanged } from './measure/log-changed.ts';
import { metricAdded } from './measure/metric-added.ts';
import { metricChanged } from './measure/metric-changed.ts';
import { metricRemoved } from './measure/metric-removed.ts';
import { planChanged } from './measure/plan-changed.ts';
import { winLossChanged } from './measure/win-loss-changed.ts';
import { accountChanged } from './routing/account-changed.ts';
import { orderChanged } from './routing/order-changed.ts';
import { peopleChanged } from './routing/people-changed.ts';
import { poolChanged } from './routing/pool-changed.ts';
import { queueChanged } from './routing/queue-changed.ts';
import { rerouted } from './routing/rerouted.ts';
import { territoryChanged } from './routing/territory-changed.ts';

/** Every rule of changes, by category and name. One line per rule keeps merges quiet. */
export const changeRules: readonly ChangeRule[] = [
  escalationChanged,
  promiseAdded,
  promiseChanged,
  promiseLoosened,
  promiseRemoved,
  promiseTightened,
  promisedToOthers,
  waiverChanged,
  warningChanged,
  approversChanged,
  calendarChanged,
  checkChanged,
  consentChanged,
  effectiveChanged,
  fieldAdded,
  fieldChanged,
  gateChanged,
  handoffChanged,
  invariantChanged,
  lifecycleChanged,
  listChanged,
  messageChanged,
  newlyHandedOver,
  noLongerHandedOver,
  otherBand,
  otherGrade,
  otherOutcome,
  otherScore,
  otherStage,
  privacyChanged,
  qualificationChanged,
  reasonChanged,
  scoringChanged,
  signalAdded,
  signalChanged,
  termChanged,
  termsChanged,
  undecided,
  withdrawn,
  wordsChanged,
  fieldRemoved,
  fieldRetyped,
  signalRemoved,
  sourceChanged,
  syncChanged,
  systemNameChanged,
  targetChanged,
  valueAdded,
  valueRemoved,
  alignmentChanged,
  attributionChanged,
  budgetChanged,
  cadenceChanged,
  campaignChanged,
  channelChanged,
  incentiveChanged,
  logChanged,
  metricAdded,
  metricChanged,
  metricRemoved,
  planChanged,
  winLossChanged,
  accountChanged,
  orderChanged,
  peopleChanged,
  poolChanged,
  queueChanged,
  rerouted,
  territoryChanged,
];
