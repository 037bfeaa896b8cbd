import type { Place } from '../diagnostics/place.ts';
import type { Duration } from '../support/duration.ts';
import type { AccountTier, TargetAccount } from './accounts.ts';
import type { Alignment } from './alignment.ts';
import type { Approvals } from './approvals.ts';
import type { Attribution } from './attribution.ts';
import type { Budget } from './budget.ts';
import type { Cadence } from './cadence.ts';
import type { Calendar } from './calendar.ts';
import type { Campaign } from './campaign.ts';
import type { Channel } from './channel.ts';
import type { LevelSetting } from './checks.ts';
import type { ContentPiece, ContentType } from './content.ts';
import type { Definition } from './definition.ts';
import type { Escalation } from './escalation.ts';
import type { Field } from './field.ts';
import type { Incentive } from './incentive.ts';
import type { Invariant } from './invariant.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Messaging } from './messaging.ts';
import type { Metric } from './metric.ts';
import type { Member, Role, Team } from './people.ts';
import type { Plan } from './plan.ts';
import type { Privacy } from './privacy.ts';
import type { Qualification } from './qualification.ts';
import type { Reason } from './reason.ts';
import type { Miss } from './remedy.ts';
import type { Rename } from './rename.ts';
import type { Routing } from './routing.ts';
import type { Sample } from './sample.ts';
import type { Scoring } from './scoring.ts';
import type { Signal } from './signal.ts';
import type { Commitment, Sla, TouchPolicy } from './sla.ts';
import type { Source } from './source.ts';
import type { Sync } from './sync.ts';
import type { TargetConfiguration } from './target.ts';
import type { Term } from './term.ts';
import type { Territory } from './territory.ts';
import type { Side, Text } from './text.ts';
import type { Waiver } from './waiver.ts';
import type { WinLoss } from './win-loss.ts';

/**
 * The whole agreement, linked: every name resolved, every default applied, every duration and number exact.
 * Plain readonly data. Records are keyed by id and hold their keys in code-point order.
 */
export interface Agreement extends Definition {
  /** Version of the language the files are written in. */
  readonly languageVersion: number;
  /** `draft` until a version is released. */
  readonly version: string;
  readonly parties: Readonly<Record<Side, Party>>;
  /** First = the language of plain strings. */
  readonly languages: readonly string[];
  /** IANA zone of periods, nightly decisions and calendar days. */
  readonly zone: string;
  /** ISO 4217. */
  readonly currency: string;
  /** 1–12. */
  readonly fiscalYearStart: number;
  readonly calendar: string;
  readonly settle: Duration;
  /** Local date from which it is meant to be in force. */
  readonly effectiveFrom?: string;
  readonly consentPurposes: Readonly<Record<string, Definition>>;
  /** Absent = kept as usual, and nothing by person. */
  readonly privacy?: Privacy;
  readonly roles: Readonly<Record<string, Role>>;
  readonly teams: Readonly<Record<string, Team>>;
  readonly members: Readonly<Record<string, Member>>;
  readonly calendars: Readonly<Record<string, Calendar>>;
  readonly fields: Readonly<Record<string, Field>>;
  readonly invariants: Readonly<Record<string, Invariant>>;
  readonly lists: Readonly<Record<string, NamedList>>;
  readonly signals: Readonly<Record<string, Signal>>;
  readonly scorings: Readonly<Record<string, Scoring>>;
  readonly lifecycle: Lifecycle;
  readonly qualifications: Readonly<Record<string, Qualification>>;
  readonly reasons: Readonly<Record<string, Reason>>;
  readonly routing: Routing;
  readonly territories: Readonly<Record<string, Territory>>;
  readonly accountTiers: Readonly<Record<string, AccountTier>>;
  readonly accounts: Readonly<Record<string, TargetAccount>>;
  readonly slas: Readonly<Record<string, Sla>>;
  readonly touchPolicies: Readonly<Record<string, TouchPolicy>>;
  readonly campaigns: Readonly<Record<string, Campaign>>;
  readonly budgets: Readonly<Record<string, Budget>>;
  readonly channels: Readonly<Record<string, Channel>>;
  readonly commitments: Readonly<Record<string, Commitment>>;
  readonly metrics: Readonly<Record<string, Metric>>;
  readonly incentives: Readonly<Record<string, Incentive>>;
  readonly alignments: Readonly<Record<string, Alignment>>;
  readonly cadences: Readonly<Record<string, Cadence>>;
  readonly contentTypes: Readonly<Record<string, ContentType>>;
  readonly contentPieces: Readonly<Record<string, ContentPiece>>;
  readonly attributions: Readonly<Record<string, Attribution>>;
  readonly plans: Readonly<Record<string, Plan>>;
  readonly messaging: Messaging;
  readonly winLoss: WinLoss;
  readonly misses: Readonly<Record<string, Miss>>;
  readonly waivers: Readonly<Record<string, Waiver>>;
  /** Absent = nobody has said which accounts sign changes. */
  readonly approvals?: Approvals;
  readonly terms: Readonly<Record<string, Term>>;
  readonly syncs: Readonly<Record<string, Sync>>;
  readonly escalation: Escalation;
  readonly targets: Readonly<Record<string, TargetConfiguration>>;
  readonly sources: Readonly<Record<string, Source>>;
  /** Rules that have not their usual level, by code. */
  readonly levels: Readonly<Record<string, LevelSetting>>;
  readonly samples: readonly Sample[];
  /** What has another id than before, for whoever compares versions; it decides nothing. Absent = nothing. */
  readonly renames?: readonly Rename[];
}

export interface Party {
  readonly side: Side;
  readonly title: Text;
  /** Roles whose holders may sign for the party. */
  readonly approvers: readonly string[];
  readonly place: Place;
}

/** A list of values that criteria refer to by name; values normalised, sorted, distinct. */
interface NamedList extends Definition {
  readonly values: readonly string[];
}
