import { duplicateDomain } from './accounts/duplicate-domain.js';
import { freeMailDomain } from './accounts/free-mail-domain.js';
import { accountNeverQualifies } from './accounts/never-qualifies.js';
import { accountOutsideTerritory } from './accounts/outside-territory.js';
import { accountOwnerLeft } from './accounts/owner-left.js';
import { ownerNotInTerritory } from './accounts/owner-not-in-territory.js';
import { accountStoppedByGate } from './accounts/stopped-by-gate.js';
import { tierWithoutCoverage } from './accounts/tier-without-coverage.js';
import { accountWithoutOwner } from './accounts/without-owner.js';
import { accountWithoutTerritory } from './accounts/without-territory.js';
import { componentAgainstDirection } from './alignment/against-direction.js';
import { floorIsTarget } from './alignment/floor-is-target.js';
import { sideWithoutWeight } from './alignment/side-without-weight.js';
import { targetOutOfRange } from './alignment/target-out-of-range.js';
import { wrongSide } from './alignment/wrong-side.js';
import { channelWithoutTouch } from './attribution/channel-without-touch.js';
import { creditForHarm } from './attribution/credit-for-harm.js';
import { fallbackFindsNothing } from './attribution/fallback-finds-nothing.js';
import { halfLifeBeyondLookback } from './attribution/half-life-beyond-lookback.js';
import { lookbackBeyondHalfLives } from './attribution/lookback-beyond-half-lives.js';
import { lookbackShorterThanCycle } from './attribution/lookback-shorter-than-cycle.js';
import { roleBeyondAnchor } from './attribution/role-beyond-anchor.js';
import { touchNeverHappens } from './attribution/touch-never-happens.js';
import { weightsSum } from './attribution/weights-sum.js';
import { campaignWithoutMoney } from './budget/campaign-without-money.js';
import { campaignsExceedChannel } from './budget/campaigns-exceed-channel.js';
import { channelPaidTwice } from './budget/channel-paid-twice.js';
import { flagNeverRaised } from './budget/flag-never-raised.js';
import { flagsOneSided } from './budget/flags-one-sided.js';
import { budgetNoSignOff } from './budget/no-sign-off.js';
import { totalDiffers } from './budget/total-differs.js';
import { agendaTooLong } from './cadence/agenda-too-long.js';
import { escalationTooLate } from './cadence/escalation-too-late.js';
import { escalationWithoutItsPeople } from './cadence/escalation-without-its-people.js';
import { ladderWithoutMeeting } from './cadence/ladder-without-meeting.js';
import { leaderMissing } from './cadence/leader-missing.js';
import { logOutOfOrder } from './cadence/log-out-of-order.js';
import { noInput } from './cadence/no-input.js';
import { offRhythm } from './cadence/off-rhythm.js';
import { oneSidedMeeting } from './cadence/one-sided.js';
import { rarelyHeld } from './cadence/rarely-held.js';
import { rarerThanPromised } from './cadence/rarer-than-promised.js';
import { unsigned } from './cadence/unsigned.js';
import { holidayOutsideYears } from './calendar/holiday-outside-years.js';
import { holidaysRunOut } from './calendar/holidays-run-out.js';
import { accountsWithoutMessage } from './campaign/accounts-without-message.js';
import { audienceOutsideIcp } from './campaign/audience-outside-icp.js';
import { audienceWithoutTerritory } from './campaign/audience-without-territory.js';
import { expectedOutside } from './campaign/expected-outside.js';
import { followUpNotOfSales } from './campaign/follow-up-not-of-sales.js';
import { noExpectedVolume } from './campaign/no-expected-volume.js';
import { noPreparation } from './campaign/no-preparation.js';
import { noSignOff } from './campaign/no-sign-off.js';
import { noUtm } from './campaign/no-utm.js';
import { outsideAgreement } from './campaign/outside-agreement.js';
import { preparationAfterStart } from './campaign/preparation-after-start.js';
import { signOffAfterStart } from './campaign/sign-off-after-start.js';
import { signOffNotOfSales } from './campaign/sign-off-not-of-sales.js';
import { utmTwice } from './campaign/utm-twice.js';
import { volumeAboveCapacity } from './campaign/volume-above-capacity.js';
import { volumesBelowCommitment } from './campaign/volumes-below-commitment.js';
import { signalInTwoChannels } from './channels/signal-in-two-channels.js';
import { unusedChannel } from './channels/unused.js';
import { valueInTwoChannels } from './channels/value-in-two-channels.js';
import { valueWithoutChannel } from './channels/value-without-channel.js';
import { conversionBackwards } from './commitments/conversion-backwards.js';
import { deliveredByNothing } from './commitments/delivered-by-nothing.js';
import { notADelivery } from './commitments/not-a-delivery.js';
import { nothingExpected } from './commitments/nothing-expected.js';
import { promisedTwice } from './commitments/promised-twice.js';
import { qualityWithoutVolume } from './commitments/quality-without-volume.js';
import { shareOutOfRange } from './commitments/share-out-of-range.js';
import { keeperMissing } from './content/keeper-missing.js';
import { keptButUnused } from './content/kept-but-unused.js';
import { noContentForPersona } from './content/no-content-for-persona.js';
import { noContentForStage } from './content/no-content-for-stage.js';
import { retiredInUse } from './content/retired-in-use.js';
import { stale } from './content/stale.js';
import { wonExceedsDeals } from './content/won-exceeds-deals.js';
import { alwaysTrue } from './criteria/always-true.js';
import { contradiction } from './criteria/contradiction.js';
import { negationOnMissing } from './criteria/negation-on-missing.js';
import { partWithoutEffect } from './criteria/part-without-effect.js';
import { levelUnreachable } from './escalation/level-unreachable.js';
import { ownerMissing } from './escalation/owner-missing.js';
import { samePeople } from './escalation/same-people.js';
import { stepsNotRising } from './escalation/steps-not-rising.js';
import { takenAwayEarly } from './escalation/taken-away-early.js';
import { warnsAfterBreach } from './escalation/warns-after-breach.js';
import { invariantImpossible } from './fields/invariant-impossible.js';
import { invariantSaysNothing } from './fields/invariant-says-nothing.js';
import { avoidedSynonym } from './glossary/avoided-synonym.js';
import { stageMissing } from './glossary/stage-missing.js';
import { termTwice } from './glossary/term-twice.js';
import { againstDirection } from './incentive/against-direction.js';
import { conditionOutOfRange } from './incentive/condition-out-of-range.js';
import { noSharedMetric } from './incentive/no-shared-metric.js';
import { incentiveOneSided } from './incentive/one-sided.js';
import { volumeWithoutQuality } from './incentive/volume-without-quality.js';
import { arbiterDecides } from './lifecycle/arbiter-decides.js';
import { deadEnd } from './lifecycle/dead-end.js';
import { decidesOwnLead } from './lifecycle/decides-own-lead.js';
import { decisionWindowDiffers } from './lifecycle/decision-window-differs.js';
import { demotesAtEntry } from './lifecycle/demotes-at-entry.js';
import { entryNeedsLaterStage } from './lifecycle/entry-needs-later-stage.js';
import { fastTrackWithoutGates } from './lifecycle/fast-track-without-gates.js';
import { intentNotRequired } from './lifecycle/intent-not-required.js';
import { neverEntered } from './lifecycle/never-entered.js';
import { passedOver } from './lifecycle/passed-over.js';
import { thresholdAgainstMatrix } from './lifecycle/threshold-against-matrix.js';
import { thresholdBetweenBands } from './lifecycle/threshold-between-bands.js';
import { claimWithoutProof } from './messaging/claim-without-proof.js';
import { lossWithoutAnswer } from './messaging/loss-without-answer.js';
import { notAgreed } from './messaging/not-agreed.js';
import { personaWithoutClaim } from './messaging/persona-without-claim.js';
import { proofRetired } from './messaging/proof-retired.js';
import { alarmNeverRings } from './metric/alarm-never-rings.js';
import { backwards } from './metric/backwards.js';
import { bandsContradict } from './metric/bands-contradict.js';
import { coverageBelowNeed } from './metric/coverage-below-need.js';
import { differentUnits } from './metric/different-units.js';
import { duplicate } from './metric/duplicate.js';
import { measuredTwice } from './metric/measured-twice.js';
import { noDirection } from './metric/no-direction.js';
import { noOwner } from './metric/no-owner.js';
import { ownerWithoutInfluence } from './metric/owner-without-influence.js';
import { periodForQuality } from './metric/period-for-quality.js';
import { promiseAgainstDirection } from './metric/promise-against-direction.js';
import { promiseBelowBadBand } from './metric/promise-below-bad-band.js';
import { surveyTooSmall } from './metric/survey-too-small.js';
import { tooFine } from './metric/too-fine.js';
import { windowShorterThanPromisedWork } from './metric/window-shorter-than-promised-work.js';
import { absenceOver } from './people/absence-over.js';
import { approverMissing } from './people/approver-missing.js';
import { approverOfOtherSide } from './people/approver-of-other-side.js';
import { roleWithoutHolder } from './people/role-without-holder.js';
import { sameApprover } from './people/same-approver.js';
import { planCoverageBelowNeed } from './plan/coverage-below-need.js';
import { dealLargerThanTarget } from './plan/deal-larger-than-target.js';
import { earlyNeed } from './plan/early-need.js';
import { latePipeline } from './plan/late-pipeline.js';
import { leadCapacity } from './plan/lead-capacity.js';
import { openDealOutside } from './plan/open-deal-outside.js';
import { rateAbovePromise } from './plan/rate-above-promise.js';
import { rateBelowPromise } from './plan/rate-below-promise.js';
import { segmentShares } from './plan/segment-shares.js';
import { shortNotice } from './plan/short-notice.js';
import { territoryShares } from './plan/territory-shares.js';
import { touchTime } from './plan/touch-time.js';
import { unsignedPlan } from './plan/unsigned.js';
import { volumeBelowNeed } from './plan/volume-below-need.js';
import { mailWithoutConsent } from './privacy/mail-without-consent.js';
import { noObjectionGate } from './privacy/no-objection-gate.js';
import { opensCounted } from './privacy/opens-counted.js';
import { realAddress } from './privacy/real-address.js';
import { sensitiveFieldScored } from './privacy/sensitive-field-scored.js';
import { backIntoWork } from './reasons/back-into-work.js';
import { catchAllWithoutNote } from './reasons/catch-all-without-note.js';
import { noHandoffReason } from './reasons/no-handoff-reason.js';
import { oneSidedFault } from './reasons/one-sided-fault.js';
import { recycleToEnd } from './reasons/recycle-to-end.js';
import { requalifiesAtOnce } from './reasons/requalifies-at-once.js';
import { sameTitle } from './reasons/same-title.js';
import { tooMany } from './reasons/too-many.js';
import { waitShorterThanPoints } from './reasons/wait-shorter-than-points.js';
import { doneBeforeMiss } from './remedies/done-before-miss.js';
import { noRemedyForRepeatedMiss } from './remedies/no-remedy-for-repeated-miss.js';
import { notAMiss } from './remedies/not-a-miss.js';
import { overdue } from './remedies/overdue.js';
import { overdueWithoutDate } from './remedies/overdue-without-date.js';
import { sameRemedyTwice } from './remedies/same-remedy-twice.js';
import { allAway } from './routing/all-away.js';
import { fallbackTwice } from './routing/fallback-twice.js';
import { gap } from './routing/gap.js';
import { holdBeyondPromise } from './routing/hold-beyond-promise.js';
import { neverReached } from './routing/never-reached.js';
import { noReviewQueue } from './routing/no-review-queue.js';
import { oneMemberTakesMost } from './routing/one-member-takes-most.js';
import { outsideEntry } from './routing/outside-entry.js';
import { ownerLeft } from './routing/owner-left.js';
import { poolWithoutPeople } from './routing/pool-without-people.js';
import { skillNobodyHas } from './routing/skill-nobody-has.js';
import { boundaryUntested } from './samples/boundary-untested.js';
import { breaksInvariant } from './samples/breaks-invariant.js';
import { thresholdUntested } from './samples/threshold-untested.js';
import { activityNeverAges } from './scoring/activity-never-ages.js';
import { bandNeverGiven } from './scoring/band-never-given.js';
import { capWithoutEffect } from './scoring/cap-without-effect.js';
import { choiceNeverReached } from './scoring/choice-never-reached.js';
import { countNeedsWindow } from './scoring/count-needs-window.js';
import { countedTwice } from './scoring/counted-twice.js';
import { decayBeforeWindow } from './scoring/decay-before-window.js';
import { fitAlone } from './scoring/fit-alone.js';
import { intentInversion } from './scoring/intent-inversion.js';
import { lowIntentAlone } from './scoring/low-intent-alone.js';
import { matrixIncomplete } from './scoring/matrix-incomplete.js';
import { matrixNotMonotone } from './scoring/matrix-not-monotone.js';
import { noNegative } from './scoring/no-negative.js';
import { outcomeUnused } from './scoring/outcome-unused.js';
import { rangesGap } from './scoring/ranges-gap.js';
import { rangesOverlap } from './scoring/ranges-overlap.js';
import { ruleAboveCap } from './scoring/rule-above-cap.js';
import { ruleNeverCounts } from './scoring/rule-never-counts.js';
import { thresholdTrivial } from './scoring/threshold-trivial.js';
import { thresholdUnreachable } from './scoring/threshold-unreachable.js';
import { tiersAlike } from './scoring/tiers-alike.js';
import { handoffLeavesNoTime } from './sla/handoff-leaves-no-time.js';
import { hardLimitBeforeTarget } from './sla/hard-limit-before-target.js';
import { hoursBeyondADay } from './sla/hours-beyond-a-day.js';
import { longerThanWait } from './sla/longer-than-wait.js';
import { machineStopsClock } from './sla/machine-stops-clock.js';
import { neverOpen } from './sla/never-open.js';
import { noLeadFacingClock } from './sla/no-lead-facing-clock.js';
import { oneSided } from './sla/one-sided.js';
import { restartHidesDelay } from './sla/restart-hides-delay.js';
import { returnWithoutPromise } from './sla/return-without-promise.js';
import { runsWhileClosed } from './sla/runs-while-closed.js';
import { smallSample } from './sla/small-sample.js';
import { startBringsStop } from './sla/start-brings-stop.js';
import { stopBeforeStart } from './sla/stop-before-start.js';
import { stopsAtStart } from './sla/stops-at-start.js';
import { touchesDoNotFit } from './sla/touches-do-not-fit.js';
import { twoTargets } from './sla/two-targets.js';
import { variantsGap } from './sla/variants-gap.js';
import { variantsOverlap } from './sla/variants-overlap.js';
import { warningsNotRising } from './sla/warnings-not-rising.js';
import { fieldWithoutColumn } from './sources/field-without-column.js';
import { batch } from './sync/batch.js';
import { directionConflictsWithOwner } from './sync/direction-conflicts-with-owner.js';
import { fieldNotSettled } from './sync/field-not-settled.js';
import { nameMissing } from './sync/name-missing.js';
import { oneSideBlind } from './sync/one-side-blind.js';
import { requiredFieldNotSynced } from './sync/required-field-not-synced.js';
import { scoredFieldNotSynced } from './sync/scored-field-not-synced.js';
import { slowerThanSla } from './sync/slower-than-sla.js';
import { stageNotMapped } from './sync/stage-not-mapped.js';
import { byBehaviour } from './territories/by-behaviour.js';
import { memberOfOtherTeam } from './territories/member-of-other-team.js';
import { territoriesOverlap } from './territories/overlap.js';
import { territoryWithoutPeople } from './territories/without-people.js';
import { languagesDiffer } from './text/languages-differ.js';
import { missingTranslation } from './text/missing-translation.js';
import { periodDiffers } from './text/period-differs.js';
import { pointsDiffer } from './text/points-differ.js';
import { promiseDiffers } from './text/promise-differs.js';
import { rangeDiffers } from './text/range-differs.js';
import { unusedField } from './unused/field.js';
import { unusedList } from './unused/list.js';
import { unusedMetric } from './unused/metric.js';
import { unusedQualification } from './unused/qualification.js';
import { unusedQueue } from './unused/queue.js';
import { unusedSignal } from './unused/signal.js';
import { lateInterview } from './win-loss/late-interview.js';
import { lessonNotDone } from './win-loss/lesson-not-done.js';
import { noQuestionForReasons } from './win-loss/no-question-for-reasons.js';
import { onlyLost } from './win-loss/only-lost.js';
import { sellerAsks } from './win-loss/seller-asks.js';
import { moreThanAll } from './win-loss/share-out-of-range.js';
/** Every rule, alphabetical by id. One line per rule keeps merges quiet. */
export const rules = [
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
    lateInterview,
    lessonNotDone,
    noQuestionForReasons,
    onlyLost,
    sellerAsks,
    moreThanAll,
];
