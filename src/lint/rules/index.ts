import type { Rule } from '../rule.ts';
import { duplicateDomain } from './accounts/duplicate-domain.ts';
import { freeMailDomain } from './accounts/free-mail-domain.ts';
import { accountNeverQualifies } from './accounts/never-qualifies.ts';
import { accountOutsideTerritory } from './accounts/outside-territory.ts';
import { accountOwnerLeft } from './accounts/owner-left.ts';
import { ownerNotInTerritory } from './accounts/owner-not-in-territory.ts';
import { accountStoppedByGate } from './accounts/stopped-by-gate.ts';
import { tierWithoutCoverage } from './accounts/tier-without-coverage.ts';
import { accountWithoutOwner } from './accounts/without-owner.ts';
import { accountWithoutTerritory } from './accounts/without-territory.ts';
import { agendaTooLong } from './cadence/agenda-too-long.ts';
import { escalationTooLate } from './cadence/escalation-too-late.ts';
import { escalationWithoutItsPeople } from './cadence/escalation-without-its-people.ts';
import { ladderWithoutMeeting } from './cadence/ladder-without-meeting.ts';
import { leaderMissing } from './cadence/leader-missing.ts';
import { logOutOfOrder } from './cadence/log-out-of-order.ts';
import { noInput } from './cadence/no-input.ts';
import { offRhythm } from './cadence/off-rhythm.ts';
import { oneSidedMeeting } from './cadence/one-sided.ts';
import { rarelyHeld } from './cadence/rarely-held.ts';
import { rarerThanPromised } from './cadence/rarer-than-promised.ts';
import { unsigned } from './cadence/unsigned.ts';
import { holidayOutsideYears } from './calendar/holiday-outside-years.ts';
import { holidaysRunOut } from './calendar/holidays-run-out.ts';
import { signalInTwoChannels } from './channels/signal-in-two-channels.ts';
import { unusedChannel } from './channels/unused.ts';
import { valueInTwoChannels } from './channels/value-in-two-channels.ts';
import { valueWithoutChannel } from './channels/value-without-channel.ts';
import { deliveredByNothing } from './commitments/delivered-by-nothing.ts';
import { notADelivery } from './commitments/not-a-delivery.ts';
import { qualityWithoutVolume } from './commitments/quality-without-volume.ts';
import { shareOutOfRange } from './commitments/share-out-of-range.ts';
import { keeperMissing } from './content/keeper-missing.ts';
import { keptButUnused } from './content/kept-but-unused.ts';
import { noContentForStage } from './content/no-content-for-stage.ts';
import { retiredInUse } from './content/retired-in-use.ts';
import { stale } from './content/stale.ts';
import { wonExceedsDeals } from './content/won-exceeds-deals.ts';
import { negationOnMissing } from './criteria/negation-on-missing.ts';
import { ownerMissing } from './escalation/owner-missing.ts';
import { samePeople } from './escalation/same-people.ts';
import { stepsNotRising } from './escalation/steps-not-rising.ts';
import { deadEnd } from './lifecycle/dead-end.ts';
import { demotesAtEntry } from './lifecycle/demotes-at-entry.ts';
import { fastTrackWithoutGates } from './lifecycle/fast-track-without-gates.ts';
import { intentNotRequired } from './lifecycle/intent-not-required.ts';
import { alarmNeverRings } from './metric/alarm-never-rings.ts';
import { backwards } from './metric/backwards.ts';
import { bandsContradict } from './metric/bands-contradict.ts';
import { coverageBelowNeed } from './metric/coverage-below-need.ts';
import { differentUnits } from './metric/different-units.ts';
import { duplicate } from './metric/duplicate.ts';
import { measuredTwice } from './metric/measured-twice.ts';
import { noDirection } from './metric/no-direction.ts';
import { noOwner } from './metric/no-owner.ts';
import { ownerWithoutInfluence } from './metric/owner-without-influence.ts';
import { periodForQuality } from './metric/period-for-quality.ts';
import { promiseAgainstDirection } from './metric/promise-against-direction.ts';
import { promiseBelowBadBand } from './metric/promise-below-bad-band.ts';
import { surveyTooSmall } from './metric/survey-too-small.ts';
import { tooFine } from './metric/too-fine.ts';
import { windowShorterThanPromisedWork } from './metric/window-shorter-than-promised-work.ts';
import { approverMissing } from './people/approver-missing.ts';
import { approverOfOtherSide } from './people/approver-of-other-side.ts';
import { sameApprover } from './people/same-approver.ts';
import { mailWithoutConsent } from './privacy/mail-without-consent.ts';
import { noObjectionGate } from './privacy/no-objection-gate.ts';
import { realAddress } from './privacy/real-address.ts';
import { catchAllWithoutNote } from './reasons/catch-all-without-note.ts';
import { noHandoffReason } from './reasons/no-handoff-reason.ts';
import { oneSidedFault } from './reasons/one-sided-fault.ts';
import { recycleToEnd } from './reasons/recycle-to-end.ts';
import { requalifiesAtOnce } from './reasons/requalifies-at-once.ts';
import { tooMany } from './reasons/too-many.ts';
import { holdBeyondPromise } from './routing/hold-beyond-promise.ts';
import { neverReached } from './routing/never-reached.ts';
import { noReviewQueue } from './routing/no-review-queue.ts';
import { oneMemberTakesMost } from './routing/one-member-takes-most.ts';
import { ownerLeft } from './routing/owner-left.ts';
import { poolWithoutPeople } from './routing/pool-without-people.ts';
import { thresholdUntested } from './samples/threshold-untested.ts';
import { activityNeverAges } from './scoring/activity-never-ages.ts';
import { capWithoutEffect } from './scoring/cap-without-effect.ts';
import { countNeedsWindow } from './scoring/count-needs-window.ts';
import { decayBeforeWindow } from './scoring/decay-before-window.ts';
import { fitAlone } from './scoring/fit-alone.ts';
import { intentInversion } from './scoring/intent-inversion.ts';
import { lowIntentAlone } from './scoring/low-intent-alone.ts';
import { matrixIncomplete } from './scoring/matrix-incomplete.ts';
import { matrixNotMonotone } from './scoring/matrix-not-monotone.ts';
import { noNegative } from './scoring/no-negative.ts';
import { outcomeUnused } from './scoring/outcome-unused.ts';
import { ruleAboveCap } from './scoring/rule-above-cap.ts';
import { thresholdTrivial } from './scoring/threshold-trivial.ts';
import { thresholdUnreachable } from './scoring/threshold-unreachable.ts';
import { handoffLeavesNoTime } from './sla/handoff-leaves-no-time.ts';
import { hardLimitBeforeTarget } from './sla/hard-limit-before-target.ts';
import { hoursBeyondADay } from './sla/hours-beyond-a-day.ts';
import { machineStopsClock } from './sla/machine-stops-clock.ts';
import { neverOpen } from './sla/never-open.ts';
import { noLeadFacingClock } from './sla/no-lead-facing-clock.ts';
import { oneSided } from './sla/one-sided.ts';
import { restartHidesDelay } from './sla/restart-hides-delay.ts';
import { smallSample } from './sla/small-sample.ts';
import { stopsAtStart } from './sla/stops-at-start.ts';
import { touchesDoNotFit } from './sla/touches-do-not-fit.ts';
import { warningsNotRising } from './sla/warnings-not-rising.ts';
import { fieldWithoutColumn } from './sources/field-without-column.ts';
import { byBehaviour } from './territories/by-behaviour.ts';
import { memberOfOtherTeam } from './territories/member-of-other-team.ts';
import { territoryWithoutPeople } from './territories/without-people.ts';
import { missingTranslation } from './text/missing-translation.ts';
import { unusedField } from './unused/field.ts';
import { unusedList } from './unused/list.ts';
import { unusedMetric } from './unused/metric.ts';
import { unusedQualification } from './unused/qualification.ts';
import { unusedQueue } from './unused/queue.ts';
import { unusedSignal } from './unused/signal.ts';

/** Every rule, alphabetical by id. One line per rule keeps merges quiet. */
export const rules: readonly Rule[] = [
  duplicateDomain,
  freeMailDomain,
  accountNeverQualifies,
  accountOutsideTerritory,
  accountOwnerLeft,
  ownerNotInTerritory,
  accountStoppedByGate,
  tierWithoutCoverage,
  accountWithoutOwner,
  accountWithoutTerritory,
  agendaTooLong,
  escalationTooLate,
  escalationWithoutItsPeople,
  ladderWithoutMeeting,
  leaderMissing,
  logOutOfOrder,
  noInput,
  offRhythm,
  oneSidedMeeting,
  rarelyHeld,
  rarerThanPromised,
  unsigned,
  holidayOutsideYears,
  holidaysRunOut,
  signalInTwoChannels,
  unusedChannel,
  valueInTwoChannels,
  valueWithoutChannel,
  deliveredByNothing,
  notADelivery,
  qualityWithoutVolume,
  shareOutOfRange,
  keeperMissing,
  keptButUnused,
  noContentForStage,
  retiredInUse,
  stale,
  wonExceedsDeals,
  negationOnMissing,
  ownerMissing,
  samePeople,
  stepsNotRising,
  deadEnd,
  demotesAtEntry,
  fastTrackWithoutGates,
  intentNotRequired,
  alarmNeverRings,
  backwards,
  bandsContradict,
  coverageBelowNeed,
  differentUnits,
  duplicate,
  measuredTwice,
  noDirection,
  noOwner,
  ownerWithoutInfluence,
  periodForQuality,
  promiseAgainstDirection,
  promiseBelowBadBand,
  surveyTooSmall,
  tooFine,
  windowShorterThanPromisedWork,
  approverMissing,
  approverOfOtherSide,
  sameApprover,
  mailWithoutConsent,
  noObjectionGate,
  realAddress,
  catchAllWithoutNote,
  noHandoffReason,
  oneSidedFault,
  recycleToEnd,
  requalifiesAtOnce,
  tooMany,
  holdBeyondPromise,
  neverReached,
  noReviewQueue,
  oneMemberTakesMost,
  ownerLeft,
  poolWithoutPeople,
  thresholdUntested,
  activityNeverAges,
  capWithoutEffect,
  countNeedsWindow,
  decayBeforeWindow,
  fitAlone,
  intentInversion,
  lowIntentAlone,
  matrixIncomplete,
  matrixNotMonotone,
  noNegative,
  outcomeUnused,
  ruleAboveCap,
  thresholdTrivial,
  thresholdUnreachable,
  handoffLeavesNoTime,
  hardLimitBeforeTarget,
  hoursBeyondADay,
  machineStopsClock,
  neverOpen,
  noLeadFacingClock,
  oneSided,
  restartHidesDelay,
  smallSample,
  stopsAtStart,
  touchesDoNotFit,
  warningsNotRising,
  fieldWithoutColumn,
  byBehaviour,
  memberOfOtherTeam,
  territoryWithoutPeople,
  missingTranslation,
  unusedField,
  unusedList,
  unusedMetric,
  unusedQualification,
  unusedQueue,
  unusedSignal,
];
