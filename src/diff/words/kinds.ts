import type { AccountTier, TargetAccount } from '../../model/accounts.ts';
import type { Agreement, Party } from '../../model/agreement.ts';
import type { Alignment, AlignmentComponent } from '../../model/alignment.ts';
import type { Approvals } from '../../model/approvals.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Budget, BudgetReview, ChannelFlag } from '../../model/budget.ts';
import type { Cadence } from '../../model/cadence.ts';
import type { Calendar } from '../../model/calendar.ts';
import type { Campaign, Preparation } from '../../model/campaign.ts';
import type { Channel } from '../../model/channel.ts';
import type { LevelSetting } from '../../model/checks.ts';
import type { ContentPiece, ContentType } from '../../model/content.ts';
import type { Definition } from '../../model/definition.ts';
import type { Escalation, LeadStep, Level } from '../../model/escalation.ts';
import type { Field } from '../../model/field.ts';
import type { Incentive } from '../../model/incentive.ts';
import type { Invariant } from '../../model/invariant.ts';
import type { Gate, Handoff, Lifecycle, Stage, StageEntry, Transition } from '../../model/lifecycle.ts';
import type { Claim, Messaging, MessagingFramework, Objection, Persona } from '../../model/messaging.ts';
import type { Metric } from '../../model/metric.ts';
import type { Member, Role, Team } from '../../model/people.ts';
import type { Plan, PlanSegment } from '../../model/plan.ts';
import type { Privacy } from '../../model/privacy.ts';
import type { Qualification, QualificationItem } from '../../model/qualification.ts';
import type { Reason } from '../../model/reason.ts';
import type { Miss } from '../../model/remedy.ts';
import type { Pool, Queue, Routing, RoutingRule } from '../../model/routing.ts';
import type { Sample } from '../../model/sample.ts';
import type { Choice, Dimension, Group, Scoring, ScoringRule } from '../../model/scoring.ts';
import type { Signal } from '../../model/signal.ts';
import type { Commitment, Sla, TouchPolicy } from '../../model/sla.ts';
import type { Source } from '../../model/source.ts';
import type { Sync, SyncedField } from '../../model/sync.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import type { Term } from '../../model/term.ts';
import type { Territory } from '../../model/territory.ts';
import type { Waiver } from '../../model/waiver.ts';
import type { Interview, InterviewQuestion, WinLoss, WinLossProgramme } from '../../model/win-loss.ts';
import { tellAgreement, tellLevel, tellParty, tellPrivacy } from './forms/agreement.ts';
import { tellApprovals } from './forms/approvals.ts';
import { tellAttribution } from './forms/attribution.ts';
import { tellBudget, tellBudgetReview, tellFlag } from './forms/budget.ts';
import { tellCadence } from './forms/cadence.ts';
import { tellCalendar } from './forms/calendar.ts';
import { tellCampaign, tellChannel, tellPreparation } from './forms/campaign.ts';
import { tellCommitment } from './forms/commitment.ts';
import { tellContentPiece, tellContentType } from './forms/content.ts';
import { tellDefinition } from './forms/definition.ts';
import { tellEscalation, tellEscalationLevel, tellLeadStep } from './forms/escalation.ts';
import { tellField, tellInvariant, tellList } from './forms/field.ts';
import { tellGate } from './forms/gate.ts';
import { tellAlignment, tellComponent, tellIncentive } from './forms/incentive.ts';
import { tellCycles, tellHandoff, tellLifecycle, tellTransition } from './forms/lifecycle.ts';
import { tellClaim, tellFramework, tellMessaging, tellObjection, tellPersona } from './forms/messaging.ts';
import { tellMetric } from './forms/metric.ts';
import { tellMember, tellRole, tellTeam } from './forms/people.ts';
import { tellPlan, tellSegment } from './forms/plan.ts';
import { tellQualification, tellQualificationItem } from './forms/qualification.ts';
import { tellReason } from './forms/reason.ts';
import { tellMiss, tellTerm, tellWaiver } from './forms/remedy.ts';
import { tellPool, tellQueue, tellRouting, tellRoutingRule } from './forms/routing.ts';
import { tellSample } from './forms/sample.ts';
import { tellDimension, tellGroup, tellScoring } from './forms/scoring.ts';
import { tellChoice, tellScoringRule } from './forms/scoring-rule.ts';
import { tellSignal } from './forms/signal.ts';
import { tellSla, tellTouchPolicy } from './forms/sla.ts';
import { tellSource } from './forms/source.ts';
import { tellStage, tellStageEntry } from './forms/stage.ts';
import { tellSync, tellSyncedField, tellTarget } from './forms/sync.ts';
import { tellAccountTier, tellTargetAccount, tellTerritory } from './forms/territory.ts';
import { tellInterview, tellProgramme, tellQuestion, tellWinLoss } from './forms/win-loss.ts';
import { type Kind, kind, kindWhere, type Part } from './kind.ts';

/** Parts by keys that no other kind has; the first that fits counts, so what has fewer keys stands further down. */
export const kinds: readonly Kind[] = [
  kind<Agreement>('agreement', ['languageVersion', 'parties'], tellAgreement),
  kind<Party>('party', ['side', 'approvers'], tellParty),
  kind<Approvals>('approvals', ['signers', 'teams'], tellApprovals),
  kind<Lifecycle['cycles']>('cycles', ['max', 'scoreReset'], tellCycles),
  kind<Privacy>('privacy', ['retention'], tellPrivacy),
  kind<Team>('team', ['side', 'members'], tellTeam),
  kind<Member>('member', ['absences', 'weight'], tellMember),
  kind<Calendar>('calendar', ['weekly', 'holidays'], tellCalendar),
  kind<Field>('field', ['pii', 'type'], tellField),
  kind<Invariant>('invariant', ['when', 'then'], tellInvariant),
  kind<Agreement['lists'][string]>('list', ['title', 'values'], tellList),
  kind<Signal>('signal', ['intent'], tellSignal),
  kind<Scoring>('scoring', ['dimensions'], tellScoring),
  kind<Dimension>('dimension', ['groups'], tellDimension),
  kind<Lifecycle>('lifecycle', ['gates', 'stages'], tellLifecycle),
  kind<Stage>('stage', ['rank', 'entry'], tellStage),
  kind<StageEntry>('stageEntry', ['automatic', 'expected'], tellStageEntry),
  kind<Transition>('transition', ['from', 'to', 'requires'], tellTransition),
  kind<Handoff>('handoff', ['decideWithin'], tellHandoff),
  kind<Qualification>('qualification', ['framework'], tellQualification),
  kind<QualificationItem>('qualificationItem', ['when', 'required'], tellQualificationItem),
  kind<Reason>('reason', ['fault', 'class'], tellReason),
  kind<Routing>('routing', ['pools', 'fallback'], tellRouting),
  kind<RoutingRule>('routingRule', ['assign'], tellRoutingRule),
  kind<Pool>('pool', ['onReturn'], tellPool),
  kind<Group>('group', ['rules', 'title'], tellGroup),
  kindWhere<ScoringRule>('scoringRule', ['kind', 'title'], tellScoringRule, isScoringRule),
  kind<Gate>('gate', ['kind', 'title'], tellGate),
  kind<Choice>('choice', ['when', 'points'], tellChoice),
  kind<Territory>('territory', ['team', 'members', 'title'], tellTerritory),
  kind<Campaign>('campaign', ['audience'], tellCampaign),
  kind<Preparation>('preparation', ['by', 'due'], tellPreparation),
  kind<Channel>('channel', ['offline', 'order'], tellChannel),
  kind<TargetAccount>('targetAccount', ['domain', 'tier'], tellTargetAccount),
  kind<Sla>('sla', ['clock', 'within'], tellSla),
  kind<TouchPolicy>('touchPolicy', ['touches', 'gapHours'], tellTouchPolicy),
  kind<Commitment>('commitment', ['tolerance', 'goal'], tellCommitment),
  kind<Budget>('budget', ['reserve'], tellBudget),
  kind<BudgetReview>('budgetReview', ['flags', 'beforeDays'], tellBudgetReview),
  kind<ChannelFlag>('channelFlag', ['limits'], tellFlag),
  kind<Metric>('metric', ['measure', 'counts'], tellMetric),
  kind<Incentive>('incentive', ['conditions', 'pays'], tellIncentive),
  kind<Alignment>('alignment', ['components'], tellAlignment),
  kind<AlignmentComponent>('component', ['floor', 'weight'], tellComponent),
  kind<Cadence>('cadence', ['ledBy'], tellCadence),
  kind<ContentPiece>('contentPiece', ['keptBy'], tellContentPiece),
  kind<Attribution>('attribution', ['lookbackDays', 'anchor'], tellAttribution),
  kind<Plan>('plan', ['season'], tellPlan),
  kind<PlanSegment>('segment', ['dealSize'], tellSegment),
  kind<Messaging>('messaging', ['frameworks'], tellMessaging),
  kind<Persona>('persona', ['wants'], tellPersona),
  kind<Claim>('claim', ['claim'], tellClaim),
  kind<Objection>('objection', ['says'], tellObjection),
  kind<MessagingFramework>('messagingFramework', ['signatures', 'title'], tellFramework),
  kind<WinLoss>('winLoss', ['form', 'interviews'], tellWinLoss),
  kind<InterviewQuestion>('interviewQuestion', ['asks'], tellQuestion),
  kind<Interview>('interview', ['deal'], tellInterview),
  kind<Miss>('miss', ['missed'], tellMiss),
  kind<Waiver>('waiver', ['waived'], tellWaiver),
  kind<Term>('term', ['means'], tellTerm),
  kind<Sync>('sync', ['connection'], tellSync),
  kind<SyncedField>('syncedField', ['direction'], tellSyncedField),
  kind<Escalation>('escalation', ['perLead'], tellEscalation),
  kind<LeadStep>('leadStep', ['action', 'at'], tellLeadStep),
  kind<Level>('escalationLevel', ['level', 'who'], tellEscalationLevel),
  kind<TargetConfiguration>('target', ['apiVersion'], tellTarget),
  kind<Source>('source', ['files', 'spellings'], tellSource),
  kind<Sample>('sample', ['timeline'], tellSample),
  kind<Role>('role', ['side', 'owner'], tellRole),
  kind<AccountTier>('accountTier', ['fields', 'title'], tellAccountTier),
  kindWhere<WinLossProgramme>('programme', ['title'], tellProgramme, isProgramme),
  kind<LevelSetting>('level', ['level'], tellLevel),
  kindWhere<Queue>('queue', ['title', 'owner'], tellQueue, isQueue),
  kindWhere<ContentType>('contentType', ['title', 'owner'], tellContentType, isContentType),
  kind<Definition>('definition', ['title', 'owner'], tellDefinition),
];

function isScoringRule({ kind: of }: Part): boolean {
  return of === 'attribute' || of === 'exclusive' || of === 'event' || of === 'inactivity';
}

function isProgramme(part: Part): boolean {
  return !Object.hasOwn(part, 'id') && !Object.hasOwn(part, 'owner');
}

function isContentType(part: Part): boolean {
  return Object.hasOwn(part, 'review') || Object.hasOwn(part, 'fulfils');
}

/** A queue belongs to a role and may have nothing but that and a title. */
function isQueue({ id, owner, team }: Part, { consentPurposes, routing }: Agreement): boolean {
  const isOwnedBySide = owner === 'marketing' || owner === 'sales' || owner === 'joint';
  const name = String(id);
  if (team !== undefined || !isOwnedBySide) return true;
  return Object.hasOwn(routing.queues, name) && !Object.hasOwn(consentPurposes, name);
}
