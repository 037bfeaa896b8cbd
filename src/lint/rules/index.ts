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
import { componentAgainstDirection } from './alignment/against-direction.ts';
import { floorIsTarget } from './alignment/floor-is-target.ts';
import { sideWithoutWeight } from './alignment/side-without-weight.ts';
import { targetOutOfRange } from './alignment/target-out-of-range.ts';
import { wrongSide } from './alignment/wrong-side.ts';
import { accountTwice } from './approvals/account-twice.ts';
import { sideWithoutSigner } from './approvals/side-without-signer.ts';
import { signsForNobody } from './approvals/signs-for-nobody.ts';
import { channelWithoutTouch } from './attribution/channel-without-touch.ts';
import { creditForHarm } from './attribution/credit-for-harm.ts';
import { fallbackFindsNothing } from './attribution/fallback-finds-nothing.ts';
import { halfLifeBeyondLookback } from './attribution/half-life-beyond-lookback.ts';
import { lookbackBeyondHalfLives } from './attribution/lookback-beyond-half-lives.ts';
import { lookbackShorterThanCycle } from './attribution/lookback-shorter-than-cycle.ts';
import { roleBeyondAnchor } from './attribution/role-beyond-anchor.ts';
import { touchNeverHappens } from './attribution/touch-never-happens.ts';
import { weightsSum } from './attribution/weights-sum.ts';
import { campaignWithoutMoney } from './budget/campaign-without-money.ts';
import { campaignsExceedChannel } from './budget/campaigns-exceed-channel.ts';
import { channelPaidTwice } from './budget/channel-paid-twice.ts';
import { flagNeverRaised } from './budget/flag-never-raised.ts';
import { flagsOneSided } from './budget/flags-one-sided.ts';
import { budgetNoSignOff } from './budget/no-sign-off.ts';
import { totalDiffers } from './budget/total-differs.ts';
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
import { accountsWithoutMessage } from './campaign/accounts-without-message.ts';
import { audienceOutsideIcp } from './campaign/audience-outside-icp.ts';
import { audienceWithoutTerritory } from './campaign/audience-without-territory.ts';
import { expectedOutside } from './campaign/expected-outside.ts';
import { followUpNotOfSales } from './campaign/follow-up-not-of-sales.ts';
import { noExpectedVolume } from './campaign/no-expected-volume.ts';
import { noPreparation } from './campaign/no-preparation.ts';
import { noSignOff } from './campaign/no-sign-off.ts';
import { noUtm } from './campaign/no-utm.ts';
import { outsideAgreement } from './campaign/outside-agreement.ts';
import { preparationAfterStart } from './campaign/preparation-after-start.ts';
import { signOffAfterStart } from './campaign/sign-off-after-start.ts';
import { signOffNotOfSales } from './campaign/sign-off-not-of-sales.ts';
import { utmTwice } from './campaign/utm-twice.ts';
import { volumeAboveCapacity } from './campaign/volume-above-capacity.ts';
import { volumesBelowCommitment } from './campaign/volumes-below-commitment.ts';
import { signalInTwoChannels } from './channels/signal-in-two-channels.ts';
import { unusedChannel } from './channels/unused.ts';
import { valueInTwoChannels } from './channels/value-in-two-channels.ts';
import { valueWithoutChannel } from './channels/value-without-channel.ts';
import { conversionBackwards } from './commitments/conversion-backwards.ts';
import { deliveredByNothing } from './commitments/delivered-by-nothing.ts';
import { notADelivery } from './commitments/not-a-delivery.ts';
import { nothingExpected } from './commitments/nothing-expected.ts';
import { promisedTwice } from './commitments/promised-twice.ts';
import { qualityWithoutVolume } from './commitments/quality-without-volume.ts';
import { shareOutOfRange } from './commitments/share-out-of-range.ts';
import { keeperMissing } from './content/keeper-missing.ts';
import { keptButUnused } from './content/kept-but-unused.ts';
import { noContentForPersona } from './content/no-content-for-persona.ts';
import { noContentForStage } from './content/no-content-for-stage.ts';
import { retiredInUse } from './content/retired-in-use.ts';
import { stale } from './content/stale.ts';
import { wonExceedsDeals } from './content/won-exceeds-deals.ts';
import { alwaysTrue } from './criteria/always-true.ts';
import { contradiction } from './criteria/contradiction.ts';
import { negationOnMissing } from './criteria/negation-on-missing.ts';
import { partWithoutEffect } from './criteria/part-without-effect.ts';
import { levelUnreachable } from './escalation/level-unreachable.ts';
import { ownerMissing } from './escalation/owner-missing.ts';
import { samePeople } from './escalation/same-people.ts';
import { stepsNotRising } from './escalation/steps-not-rising.ts';
import { takenAwayEarly } from './escalation/taken-away-early.ts';
import { warnsAfterBreach } from './escalation/warns-after-breach.ts';
import { invariantImpossible } from './fields/invariant-impossible.ts';
import { invariantSaysNothing } from './fields/invariant-says-nothing.ts';
import { avoidedSynonym } from './glossary/avoided-synonym.ts';
import { stageMissing } from './glossary/stage-missing.ts';
import { termTwice } from './glossary/term-twice.ts';
import { againstDirection } from './incentive/against-direction.ts';
import { conditionOutOfRange } from './incentive/condition-out-of-range.ts';
import { noSharedMetric } from './incentive/no-shared-metric.ts';
import { incentiveOneSided } from './incentive/one-sided.ts';
import { volumeWithoutQuality } from './incentive/volume-without-quality.ts';
import { arbiterDecides } from './lifecycle/arbiter-decides.ts';
import { deadEnd } from './lifecycle/dead-end.ts';
import { decidesOwnLead } from './lifecycle/decides-own-lead.ts';
import { decisionWindowDiffers } from './lifecycle/decision-window-differs.ts';
import { demotesAtEntry } from './lifecycle/demotes-at-entry.ts';
import { entryNeedsLaterStage } from './lifecycle/entry-needs-later-stage.ts';
import { fastTrackWithoutGates } from './lifecycle/fast-track-without-gates.ts';
import { intentNotRequired } from './lifecycle/intent-not-required.ts';
import { neverEntered } from './lifecycle/never-entered.ts';
import { passedOver } from './lifecycle/passed-over.ts';
import { thresholdAgainstMatrix } from './lifecycle/threshold-against-matrix.ts';
import { thresholdBetweenBands } from './lifecycle/threshold-between-bands.ts';
import { claimWithoutProof } from './messaging/claim-without-proof.ts';
import { lossWithoutAnswer } from './messaging/loss-without-answer.ts';
import { notAgreed } from './messaging/not-agreed.ts';
import { personaWithoutClaim } from './messaging/persona-without-claim.ts';
import { proofRetired } from './messaging/proof-retired.ts';
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
import { absenceOver } from './people/absence-over.ts';
import { approverMissing } from './people/approver-missing.ts';
import { approverOfOtherSide } from './people/approver-of-other-side.ts';
import { roleWithoutHolder } from './people/role-without-holder.ts';
import { sameApprover } from './people/same-approver.ts';
import { planCoverageBelowNeed } from './plan/coverage-below-need.ts';
import { dealLargerThanTarget } from './plan/deal-larger-than-target.ts';
import { earlyNeed } from './plan/early-need.ts';
import { latePipeline } from './plan/late-pipeline.ts';
import { leadCapacity } from './plan/lead-capacity.ts';
import { openDealOutside } from './plan/open-deal-outside.ts';
import { rateAbovePromise } from './plan/rate-above-promise.ts';
import { rateBelowPromise } from './plan/rate-below-promise.ts';
import { segmentShares } from './plan/segment-shares.ts';
import { shortNotice } from './plan/short-notice.ts';
import { territoryShares } from './plan/territory-shares.ts';
import { touchTime } from './plan/touch-time.ts';
import { unsignedPlan } from './plan/unsigned.ts';
import { volumeBelowNeed } from './plan/volume-below-need.ts';
import { figurePerPerson } from './privacy/figure-per-person.ts';
import { mailWithoutConsent } from './privacy/mail-without-consent.ts';
import { noObjectionGate } from './privacy/no-objection-gate.ts';
import { opensCounted } from './privacy/opens-counted.ts';
import { realAddress } from './privacy/real-address.ts';
import { sensitiveFieldScored } from './privacy/sensitive-field-scored.ts';
import { backIntoWork } from './reasons/back-into-work.ts';
import { catchAllWithoutNote } from './reasons/catch-all-without-note.ts';
import { noHandoffReason } from './reasons/no-handoff-reason.ts';
import { oneSidedFault } from './reasons/one-sided-fault.ts';
import { recycleToEnd } from './reasons/recycle-to-end.ts';
import { requalifiesAtOnce } from './reasons/requalifies-at-once.ts';
import { sameTitle } from './reasons/same-title.ts';
import { tooMany } from './reasons/too-many.ts';
import { waitShorterThanPoints } from './reasons/wait-shorter-than-points.ts';
import { doneBeforeMiss } from './remedies/done-before-miss.ts';
import { noRemedyForRepeatedMiss } from './remedies/no-remedy-for-repeated-miss.ts';
import { notAMiss } from './remedies/not-a-miss.ts';
import { overdue } from './remedies/overdue.ts';
import { overdueWithoutDate } from './remedies/overdue-without-date.ts';
import { sameRemedyTwice } from './remedies/same-remedy-twice.ts';
import { allAway } from './routing/all-away.ts';
import { fallbackTwice } from './routing/fallback-twice.ts';
import { gap } from './routing/gap.ts';
import { holdBeyondPromise } from './routing/hold-beyond-promise.ts';
import { neverReached } from './routing/never-reached.ts';
import { noReviewQueue } from './routing/no-review-queue.ts';
import { oneMemberTakesMost } from './routing/one-member-takes-most.ts';
import { outsideEntry } from './routing/outside-entry.ts';
import { ownerLeft } from './routing/owner-left.ts';
import { poolWithoutPeople } from './routing/pool-without-people.ts';
import { skillNobodyHas } from './routing/skill-nobody-has.ts';
import { boundaryUntested } from './samples/boundary-untested.ts';
import { breaksInvariant } from './samples/breaks-invariant.ts';
import { thresholdUntested } from './samples/threshold-untested.ts';
import { activityNeverAges } from './scoring/activity-never-ages.ts';
import { bandNeverGiven } from './scoring/band-never-given.ts';
import { capWithoutEffect } from './scoring/cap-without-effect.ts';
import { choiceNeverReached } from './scoring/choice-never-reached.ts';
import { countNeedsWindow } from './scoring/count-needs-window.ts';
import { countedTwice } from './scoring/counted-twice.ts';
import { decayBeforeWindow } from './scoring/decay-before-window.ts';
import { fitAlone } from './scoring/fit-alone.ts';
import { intentInversion } from './scoring/intent-inversion.ts';
import { lowIntentAlone } from './scoring/low-intent-alone.ts';
import { matrixIncomplete } from './scoring/matrix-incomplete.ts';
import { matrixNotMonotone } from './scoring/matrix-not-monotone.ts';
import { noNegative } from './scoring/no-negative.ts';
import { outcomeUnused } from './scoring/outcome-unused.ts';
import { rangesGap } from './scoring/ranges-gap.ts';
import { rangesOverlap } from './scoring/ranges-overlap.ts';
import { ruleAboveCap } from './scoring/rule-above-cap.ts';
import { ruleNeverCounts } from './scoring/rule-never-counts.ts';
import { thresholdTrivial } from './scoring/threshold-trivial.ts';
import { thresholdUnreachable } from './scoring/threshold-unreachable.ts';
import { tiersAlike } from './scoring/tiers-alike.ts';
import { handoffLeavesNoTime } from './sla/handoff-leaves-no-time.ts';
import { hardLimitBeforeTarget } from './sla/hard-limit-before-target.ts';
import { hoursBeyondADay } from './sla/hours-beyond-a-day.ts';
import { idOfTouches } from './sla/id-of-touches.ts';
import { longerThanWait } from './sla/longer-than-wait.ts';
import { machineStopsClock } from './sla/machine-stops-clock.ts';
import { neverOpen } from './sla/never-open.ts';
import { noLeadFacingClock } from './sla/no-lead-facing-clock.ts';
import { oneSided } from './sla/one-sided.ts';
import { restartHidesDelay } from './sla/restart-hides-delay.ts';
import { returnWithoutPromise } from './sla/return-without-promise.ts';
import { runsWhileClosed } from './sla/runs-while-closed.ts';
import { smallSample } from './sla/small-sample.ts';
import { startBringsStop } from './sla/start-brings-stop.ts';
import { stopBeforeStart } from './sla/stop-before-start.ts';
import { stopsAtStart } from './sla/stops-at-start.ts';
import { touchesDoNotFit } from './sla/touches-do-not-fit.ts';
import { twoTargets } from './sla/two-targets.ts';
import { variantsGap } from './sla/variants-gap.ts';
import { variantsOverlap } from './sla/variants-overlap.ts';
import { warningsNotRising } from './sla/warnings-not-rising.ts';
import { fieldWithoutColumn } from './sources/field-without-column.ts';
import { batch } from './sync/batch.ts';
import { directionConflictsWithOwner } from './sync/direction-conflicts-with-owner.ts';
import { fieldNotSettled } from './sync/field-not-settled.ts';
import { nameMissing } from './sync/name-missing.ts';
import { oneSideBlind } from './sync/one-side-blind.ts';
import { requiredFieldNotSynced } from './sync/required-field-not-synced.ts';
import { scoredFieldNotSynced } from './sync/scored-field-not-synced.ts';
import { slowerThanSla } from './sync/slower-than-sla.ts';
import { stageNotMapped } from './sync/stage-not-mapped.ts';
import { formulaTooLarge } from './targets/formula-too-large.ts';
import { hiddenField } from './targets/hidden-field.ts';
import { historyBudget } from './targets/history-budget.ts';
import { hubspotOptionTooLong } from './targets/hubspot-option-too-long.ts';
import { hubspotStagesAlike } from './targets/hubspot-stages-alike.ts';
import { hubspotTooManyStages } from './targets/hubspot-too-many-stages.ts';
import { longValue } from './targets/long-value.ts';
import { tooManyFields } from './targets/too-many-fields.ts';
import { tooManyValues } from './targets/too-many-values.ts';
import { versionUnread } from './targets/version-unread.ts';
import { byBehaviour } from './territories/by-behaviour.ts';
import { memberOfOtherTeam } from './territories/member-of-other-team.ts';
import { territoriesOverlap } from './territories/overlap.ts';
import { territoryWithoutPeople } from './territories/without-people.ts';
import { languagesDiffer } from './text/languages-differ.ts';
import { missingTranslation } from './text/missing-translation.ts';
import { periodDiffers } from './text/period-differs.ts';
import { pointsDiffer } from './text/points-differ.ts';
import { promiseDiffers } from './text/promise-differs.ts';
import { rangeDiffers } from './text/range-differs.ts';
import { unusedField } from './unused/field.ts';
import { unusedList } from './unused/list.ts';
import { unusedMetric } from './unused/metric.ts';
import { unusedQualification } from './unused/qualification.ts';
import { unusedQueue } from './unused/queue.ts';
import { unusedSignal } from './unused/signal.ts';
import { approvedByOwnSide } from './waivers/approved-by-own-side.ts';
import { approvedTooLate } from './waivers/approved-too-late.ts';
import { beforeEffective } from './waivers/before-effective.ts';
import { longerThanWindow } from './waivers/longer-than-window.ts';
import { notAnApprover } from './waivers/not-an-approver.ts';
import { nothingToWaive } from './waivers/nothing-to-waive.ts';
import { overlapping } from './waivers/overlapping.ts';
import { partOfPeriod } from './waivers/part-of-period.ts';
import { lateInterview } from './win-loss/late-interview.ts';
import { lessonNotDone } from './win-loss/lesson-not-done.ts';
import { noQuestionForReasons } from './win-loss/no-question-for-reasons.ts';
import { onlyLost } from './win-loss/only-lost.ts';
import { sellerAsks } from './win-loss/seller-asks.ts';
import { moreThanAll } from './win-loss/share-out-of-range.ts';

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
  componentAgainstDirection,
  floorIsTarget,
  sideWithoutWeight,
  targetOutOfRange,
  wrongSide,
  accountTwice,
  sideWithoutSigner,
  signsForNobody,
  channelWithoutTouch,
  creditForHarm,
  fallbackFindsNothing,
  halfLifeBeyondLookback,
  lookbackBeyondHalfLives,
  lookbackShorterThanCycle,
  roleBeyondAnchor,
  touchNeverHappens,
  weightsSum,
  campaignWithoutMoney,
  campaignsExceedChannel,
  channelPaidTwice,
  flagNeverRaised,
  flagsOneSided,
  budgetNoSignOff,
  totalDiffers,
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
  accountsWithoutMessage,
  audienceOutsideIcp,
  audienceWithoutTerritory,
  expectedOutside,
  followUpNotOfSales,
  noExpectedVolume,
  noPreparation,
  noSignOff,
  noUtm,
  outsideAgreement,
  preparationAfterStart,
  signOffAfterStart,
  signOffNotOfSales,
  utmTwice,
  volumeAboveCapacity,
  volumesBelowCommitment,
  signalInTwoChannels,
  unusedChannel,
  valueInTwoChannels,
  valueWithoutChannel,
  conversionBackwards,
  deliveredByNothing,
  notADelivery,
  nothingExpected,
  promisedTwice,
  qualityWithoutVolume,
  shareOutOfRange,
  keeperMissing,
  keptButUnused,
  noContentForPersona,
  noContentForStage,
  retiredInUse,
  stale,
  wonExceedsDeals,
  alwaysTrue,
  contradiction,
  negationOnMissing,
  partWithoutEffect,
  levelUnreachable,
  ownerMissing,
  samePeople,
  stepsNotRising,
  takenAwayEarly,
  warnsAfterBreach,
  invariantImpossible,
  invariantSaysNothing,
  avoidedSynonym,
  stageMissing,
  termTwice,
  againstDirection,
  conditionOutOfRange,
  noSharedMetric,
  incentiveOneSided,
  volumeWithoutQuality,
  arbiterDecides,
  deadEnd,
  decidesOwnLead,
  decisionWindowDiffers,
  demotesAtEntry,
  entryNeedsLaterStage,
  fastTrackWithoutGates,
  intentNotRequired,
  neverEntered,
  passedOver,
  thresholdAgainstMatrix,
  thresholdBetweenBands,
  claimWithoutProof,
  lossWithoutAnswer,
  notAgreed,
  personaWithoutClaim,
  proofRetired,
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
  absenceOver,
  approverMissing,
  approverOfOtherSide,
  roleWithoutHolder,
  sameApprover,
  planCoverageBelowNeed,
  dealLargerThanTarget,
  earlyNeed,
  latePipeline,
  leadCapacity,
  openDealOutside,
  rateAbovePromise,
  rateBelowPromise,
  segmentShares,
  shortNotice,
  territoryShares,
  touchTime,
  unsignedPlan,
  volumeBelowNeed,
  figurePerPerson,
  mailWithoutConsent,
  noObjectionGate,
  opensCounted,
  realAddress,
  sensitiveFieldScored,
  backIntoWork,
  catchAllWithoutNote,
  noHandoffReason,
  oneSidedFault,
  recycleToEnd,
  requalifiesAtOnce,
  sameTitle,
  tooMany,
  waitShorterThanPoints,
  doneBeforeMiss,
  noRemedyForRepeatedMiss,
  notAMiss,
  overdue,
  overdueWithoutDate,
  sameRemedyTwice,
  allAway,
  fallbackTwice,
  gap,
  holdBeyondPromise,
  neverReached,
  noReviewQueue,
  oneMemberTakesMost,
  outsideEntry,
  ownerLeft,
  poolWithoutPeople,
  skillNobodyHas,
  boundaryUntested,
  breaksInvariant,
  thresholdUntested,
  activityNeverAges,
  bandNeverGiven,
  capWithoutEffect,
  choiceNeverReached,
  countNeedsWindow,
  countedTwice,
  decayBeforeWindow,
  fitAlone,
  intentInversion,
  lowIntentAlone,
  matrixIncomplete,
  matrixNotMonotone,
  noNegative,
  outcomeUnused,
  rangesGap,
  rangesOverlap,
  ruleAboveCap,
  ruleNeverCounts,
  thresholdTrivial,
  thresholdUnreachable,
  tiersAlike,
  handoffLeavesNoTime,
  hardLimitBeforeTarget,
  hoursBeyondADay,
  idOfTouches,
  longerThanWait,
  machineStopsClock,
  neverOpen,
  noLeadFacingClock,
  oneSided,
  restartHidesDelay,
  returnWithoutPromise,
  runsWhileClosed,
  smallSample,
  startBringsStop,
  stopBeforeStart,
  stopsAtStart,
  touchesDoNotFit,
  twoTargets,
  variantsGap,
  variantsOverlap,
  warningsNotRising,
  fieldWithoutColumn,
  batch,
  directionConflictsWithOwner,
  fieldNotSettled,
  nameMissing,
  oneSideBlind,
  requiredFieldNotSynced,
  scoredFieldNotSynced,
  slowerThanSla,
  stageNotMapped,
  formulaTooLarge,
  hiddenField,
  historyBudget,
  hubspotOptionTooLong,
  hubspotStagesAlike,
  hubspotTooManyStages,
  longValue,
  tooManyFields,
  tooManyValues,
  versionUnread,
  byBehaviour,
  memberOfOtherTeam,
  territoriesOverlap,
  territoryWithoutPeople,
  languagesDiffer,
  missingTranslation,
  periodDiffers,
  pointsDiffer,
  promiseDiffers,
  rangeDiffers,
  unusedField,
  unusedList,
  unusedMetric,
  unusedQualification,
  unusedQueue,
  unusedSignal,
  approvedByOwnSide,
  approvedTooLate,
  beforeEffective,
  longerThanWindow,
  notAnApprover,
  nothingToWaive,
  overlapping,
  partOfPeriod,
  lateInterview,
  lessonNotDone,
  noQuestionForReasons,
  onlyLost,
  sellerAsks,
  moreThanAll,
];
