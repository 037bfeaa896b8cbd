// Written by `npm run generate` from schemas/. Do not edit.

export type LeadpactDocument =
  | AccountsDocument
  | AgreementDocument
  | AlignmentDocument
  | ApprovalsDocument
  | AttributionDocument
  | BaselineDocument
  | BudgetDocument
  | CadenceDocument
  | CalendarDocument
  | CampaignDocument
  | ChangesDocument
  | ChannelsDocument
  | ChecksDocument
  | CommitmentDocument
  | ContentDocument
  | EscalationDocument
  | FieldsDocument
  | GlossaryDocument
  | IncentiveDocument
  | LifecycleDocument
  | ListsDocument
  | MessagingDocument
  | MetricDocument
  | PeopleDocument
  | PlanDocument
  | QualificationDocument
  | ReasonsDocument
  | RemediesDocument
  | RoutingDocument
  | SampleDocument
  | ScoringDocument
  | SignalsDocument
  | SlaDocument
  | SourceDocument
  | SyncDocument
  | TargetDocument
  | TerritoriesDocument
  | TouchesDocument
  | WaiversDocument
  | WinLossDocument;
/**
 * Words for people: one string in the first language of the agreement, or one string per language.
 */
export type TextDocument =
  | string
  | {
      [k: string]: string;
    };
/**
 * Which of the two departments answers for a definition.
 */
export type OwnershipDocument = 'marketing' | 'sales' | 'joint';
/**
 * The id that something had before it was renamed.
 */
export type RenamedFromDocument = string;
/**
 * A value to compare with: a text, a number, or true or false. Texts are compared without regard to capital letters and extra blanks.
 */
export type LiteralDocument = string | number | boolean;
/**
 * A value of a field, in the type that the field has.
 */
export type AccountsValueDocument = string | number | boolean | NameDocument[];
/**
 * A name as another system or the outside world spells it.
 */
export type NameDocument = string;
/**
 * A short name that other parts of the agreement refer to: lower-case letters, digits and hyphens, beginning with a letter. People read the title, so an id may stay as it is when the wording changes.
 */
export type IdDocument = string;
/**
 * A language by its two-letter code, with a country where it matters.
 */
export type LanguageTagDocument = string;
/**
 * A time zone by its IANA name, which knows its own daylight saving time.
 */
export type ZoneDocument = string;
/**
 * A duration in minutes or hours that simply pass.
 */
export type ElapsedDocument = string;
/**
 * A date of the calendar: year, month and day.
 */
export type DateDocument = string;
/**
 * A window that looks back over whole elapsed days of 24 hours: with 30 days, what is less than 30 full days old counts.
 */
export type DaysDocument = string;
/**
 * The length of time over which a promise is judged.
 */
export type PeriodDocument = 'week' | 'month' | 'quarter';
/**
 * What a measure comes to, written as it is measured: a number for what is counted and for money in the currency of the agreement, a share, minutes or hours of a first contact, or days. In a business unit only the open time of the calendar passes.
 */
export type AmountDocument = number | string;
/**
 * The name of an account on GitHub, as it stands after github.com/ in its address.
 */
export type ApprovalsGithubAccountDocument = string;
/**
 * The name of an account on GitLab, as it stands after the at sign on its page.
 */
export type ApprovalsGitlabAccountDocument = string;
/**
 * A public key of SSH: its type, a space, the key itself.
 */
export type ApprovalsSigningKeyDocument = string;
/**
 * An organisation on GitHub and one of its teams, with a slash between them.
 */
export type ApprovalsTeamSlugDocument = string;
/**
 * A group on GitLab by its path, with an at sign before it.
 */
export type ApprovalsGitlabGroupDocument = string;
/**
 * A list of ids of other definitions.
 */
export type IdsDocument = IdDocument[];
/**
 * A part of a whole, exactly: a percentage with one blank before the sign, or a fraction where a percentage would have no end.
 */
export type ShareDocument = string;
/**
 * A month of the calendar: year and month.
 */
export type MonthDocument = string;
/**
 * An amount in the currency of the agreement, with at most two decimals and without separators.
 */
export type MoneyDocument = number;
/**
 * A wait in whole calendar days. It ends at the same local time that many dates later.
 */
export type CalendarDaysDocument = string;
/**
 * A ritual that both departments keep: a meeting, a review, a day of shadowing. It says how often, who comes, what is looked at, what comes out, and whether it took place. One per document.
 */
export type CadenceDocument =
  | {
      /**
       * Always cadence here. It says what this document is about, and thereby which keys it has.
       */
      kind: 'cadence';
      /**
       * The id of the ritual, by which other documents and reports name it.
       */
      id: IdDocument;
      /**
       * What people call the ritual, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
       */
      title?: TextDocument;
      /**
       * The department that answers for the ritual. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both.
       */
      owner?: OwnershipDocument;
      /**
       * Why the ritual is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
       */
      rationale?: TextDocument;
      /**
       * The id that the ritual had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
       */
      renamedFrom?: RenamedFromDocument;
      /**
       * How often it takes place. Write after instead where it follows an occasion and not the calendar.
       */
      every: RhythmDocument;
      /**
       * The weekday: tuesday for weekly rituals, first tuesday or last thursday of the month, quarter or year for rarer ones.
       */
      on?: string;
      /**
       * How soon after the occasion at the latest.
       */
      within?: DurationDocument;
      /**
       * When it begins, in the time zone of the agreement.
       */
      at?: TimeDocument;
      /**
       * How long it lasts, in minutes or hours.
       */
      lasts?: ElapsedDocument;
      /**
       * The role that calls it, leads it and keeps its log.
       */
      ledBy: IdDocument;
      /**
       * The roles that attend besides the one that leads.
       */
      with?: IdDocument[];
      /**
       * What lies on the table before it begins.
       */
      inputs?: CadenceInputsDocument;
      /**
       * What is talked about, in this order.
       */
      agenda?: CadenceAgendaItemDocument[];
      /**
       * What exists afterwards that did not exist before.
       */
      output?: TextDocument;
      /**
       * The promised deliveries that are kept by holding it, such as a weekly report. Only commitments that count deliveries.
       */
      fulfils?: IdDocument[];
      /**
       * The levels of the escalation that are settled here: 1 for operations, 2 for leadership, 3 for the executives.
       */
      escalations?: number[];
      /**
       * The roles that have to sign what comes out of it. It counts only when both departments have signed.
       */
      signedBy?: IdDocument[];
      /**
       * When it took place and when it did not, oldest first. Nobody has to be asked whether the meeting still exists.
       */
      log?: CadenceOccasionDocument[];
    }
  | {
      /**
       * Always cadence here. It says what this document is about, and thereby which keys it has.
       */
      kind: 'cadence';
      /**
       * The id of the ritual, by which other documents and reports name it.
       */
      id: IdDocument;
      /**
       * What people call the ritual, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
       */
      title?: TextDocument;
      /**
       * The department that answers for the ritual. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both.
       */
      owner?: OwnershipDocument;
      /**
       * Why the ritual is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
       */
      rationale?: TextDocument;
      /**
       * The id that the ritual had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
       */
      renamedFrom?: RenamedFromDocument;
      /**
       * The weekday: tuesday for weekly rituals, first tuesday or last thursday of the month, quarter or year for rarer ones.
       */
      on?: string;
      /**
       * The occasion it follows, instead of a rhythm.
       */
      after: 'campaign' | 'escalation' | 'deal' | 'quarter';
      /**
       * How soon after the occasion at the latest.
       */
      within?: DurationDocument;
      /**
       * When it begins, in the time zone of the agreement.
       */
      at?: TimeDocument;
      /**
       * How long it lasts, in minutes or hours.
       */
      lasts?: ElapsedDocument;
      /**
       * The role that calls it, leads it and keeps its log.
       */
      ledBy: IdDocument;
      /**
       * The roles that attend besides the one that leads.
       */
      with?: IdDocument[];
      /**
       * What lies on the table before it begins.
       */
      inputs?: CadenceInputsDocument;
      /**
       * What is talked about, in this order.
       */
      agenda?: CadenceAgendaItemDocument[];
      /**
       * What exists afterwards that did not exist before.
       */
      output?: TextDocument;
      /**
       * The promised deliveries that are kept by holding it, such as a weekly report. Only commitments that count deliveries.
       */
      fulfils?: IdDocument[];
      /**
       * The levels of the escalation that are settled here: 1 for operations, 2 for leadership, 3 for the executives.
       */
      escalations?: number[];
      /**
       * The roles that have to sign what comes out of it. It counts only when both departments have signed.
       */
      signedBy?: IdDocument[];
      /**
       * When it took place and when it did not, oldest first. Nobody has to be asked whether the meeting still exists.
       */
      log?: CadenceOccasionDocument[];
    };
/**
 * How often something comes round: every week, every 2 weeks, every month, quarter or year. Quarters and years are those of the fiscal year.
 */
export type RhythmDocument = string;
/**
 * How long a promise gives. minutes and hours simply pass; business minutes and business hours only pass while the calendar is open; business days end with the closing of that working day, not counting today; calendar days end at the same local time. Bare 2 days is refused because people read it in different ways.
 */
export type DurationDocument = string;
/**
 * A local time of day with two digits each; 24:00 is midnight at the end of the day.
 */
export type TimeDocument = string;
/**
 * One of the two departments of the agreement.
 */
export type SideDocument = 'marketing' | 'sales';
/**
 * A weekday by its first three letters, or a range of them.
 */
export type WeekdaysDocument = string;
/**
 * The word closed, or the hours of that one day.
 */
export type CalendarExceptionDocument = string | CalendarShiftDocument[];
/**
 * The smallest and the largest number, both included.
 */
export type CampaignRangeDocument = number[];
/**
 * How heavy the findings of a rule weigh: one word, or a block with the level and the reason for it.
 */
export type ChecksSettingDocument =
  | string
  | {
      /**
       * How heavy the findings of the rule weigh.
       */
      level: 'error' | 'warning' | 'info' | 'off';
      /**
       * Why this rule weighs more or less here than usual. The playbook prints it.
       */
      rationale?: TextDocument;
    };
/**
 * A promise about a period rather than a single lead: a volume, a quality, a delivery. One promise per document.
 */
export type CommitmentDocument =
  | {
      /**
       * Always commitment here. It says what this document is about, and thereby which keys it has.
       */
      kind: 'commitment';
      /**
       * The id of the promise, by which other documents refer to it. It stays when the title changes.
       */
      id: IdDocument;
      /**
       * What people call the promise, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
       */
      title?: TextDocument;
      /**
       * The department that keeps the promise. A promise has exactly one; two departments that both promise make two promises.
       */
      owner: SideDocument;
      /**
       * Why the promise is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
       */
      rationale?: TextDocument;
      /**
       * The id that the promise had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
       */
      renamedFrom?: RenamedFromDocument;
      /**
       * The promise in a sentence that both departments can say aloud.
       */
      promise: TextDocument;
      /**
       * What is counted for the promise. Exactly one thing, so that there is one figure to look at; metric takes it from a metric of the agreement, so that promise and figure cannot disagree.
       */
      measure: MeasureDocument;
      /**
       * The least that is promised: a number, a share, a time or a number of days, as the measure has it.
       */
      atLeast: AmountDocument;
      /**
       * The period for which it is promised, and after which it is judged.
       */
      per: PeriodDocument;
      /**
       * How far below the promise still counts as kept. Not at all when left out.
       */
      tolerance?: ShareDocument;
      /**
       * Whether missed periods go up the escalation ladder; yes when left out.
       */
      escalates?: boolean;
    }
  | {
      /**
       * Always commitment here. It says what this document is about, and thereby which keys it has.
       */
      kind: 'commitment';
      /**
       * The id of the promise, by which other documents refer to it. It stays when the title changes.
       */
      id: IdDocument;
      /**
       * What people call the promise, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
       */
      title?: TextDocument;
      /**
       * The department that keeps the promise. A promise has exactly one; two departments that both promise make two promises.
       */
      owner: SideDocument;
      /**
       * Why the promise is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
       */
      rationale?: TextDocument;
      /**
       * The id that the promise had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
       */
      renamedFrom?: RenamedFromDocument;
      /**
       * The promise in a sentence that both departments can say aloud.
       */
      promise: TextDocument;
      /**
       * What is counted for the promise. Exactly one thing, so that there is one figure to look at; metric takes it from a metric of the agreement, so that promise and figure cannot disagree.
       */
      measure: MeasureDocument;
      /**
       * The most that is promised, where less is better: a number, a share, a time or a number of days, as the measure has it.
       */
      atMost: AmountDocument;
      /**
       * The period for which it is promised, and after which it is judged.
       */
      per: PeriodDocument;
      /**
       * How far below the promise still counts as kept. Not at all when left out.
       */
      tolerance?: ShareDocument;
      /**
       * Whether missed periods go up the escalation ladder; yes when left out.
       */
      escalates?: boolean;
    };
/**
 * What is measured, named by exactly one key. A metric publishes it, a commitment promises it.
 */
export type MeasureDocument =
  | {
      /**
       * How many leads enter this stage within the period.
       */
      entries: IdDocument;
    }
  | {
      /**
       * Which share of the leads that entered one stage in the period reach another in time, however late in the period they came. This is the figure for quality.
       */
      conversion: {
        /**
         * The stage whose entries in the period are counted.
         */
        from: IdDocument;
        /**
         * The stage they should reach in time.
         */
        to: IdDocument;
        /**
         * Which of the leads that entered the first stage are counted.
         */
        base: 'accepted' | 'all';
        /**
         * How long each of these leads has to reach the second stage. A period has no rate before the last of its leads had that long.
         */
        within: DaysDocument;
      };
    }
  | {
      /**
       * How many leads reach one stage in the period, for each that enters another in it. They need not be the same leads, so it may exceed 100 %; it shows a flow, never a quality.
       */
      throughput: {
        /**
         * The stage whose entries in the period are the denominator.
         */
        from: IdDocument;
        /**
         * The stage whose entries in the period are the numerator.
         */
        to: IdDocument;
      };
    }
  | {
      /**
       * Which share of the leads that sales decided on in the period it accepted; what was accepted by running out of time is shown beside it.
       */
      acceptance: true;
    }
  | {
      /**
       * Which share of the expected fields is known when leads enter this stage.
       */
      completeness: IdDocument;
    }
  | {
      /**
       * How long leads wait for the first human contact, measured as this SLA measures it. Leads nobody has touched sort last.
       */
      firstContact: {
        /**
         * The promise whose clock is read: its leads, its start, its calendar.
         */
        sla: IdDocument;
        /**
         * Which lead of the sorted ones is judged: the one in the middle, or the one that only a tenth exceed. The other is shown beside it; the median when left out.
         */
        quantile?: 'median' | 'p90';
      };
    }
  | {
      /**
       * Which share of the leads of this SLA that came in the period nobody has contacted yet.
       */
      untouched: IdDocument;
    }
  | {
      /**
       * With which share of the leads that entered this stage in the period somebody got to speak.
       */
      connection: IdDocument;
    }
  | {
      /**
       * Which share of the judged clocks were kept: of one SLA or touch policy by its id, or of everything that one department promises for single leads.
       */
      compliance:
        | string
        | {
            /**
             * The department all of whose clocks are counted together.
             */
            side: SideDocument;
          };
    }
  | {
      /**
       * How many leads or opportunities stand in a stage for too long without anything happening, at the end of the period. Each is listed with its owner.
       */
      ageing: {
        /**
         * The stage in which the leads or opportunities stand.
         */
        stage: IdDocument;
        /**
         * What has not happened since they came, or since it last happened.
         */
        without: 'contact' | 'activity';
        /**
         * From which age on they are counted.
         */
        over: DaysDocument;
        /**
         * Further ages at which the list is divided, rising.
         */
        steps?: DaysDocument[];
      };
    }
  | {
      /**
       * How often the open qualified pipeline that should close in the period covers what is still to be won in it.
       */
      coverage: {
        /**
         * The stage from which an opportunity counts as qualified pipeline.
         */
        from: IdDocument;
        /**
         * The share of the pipeline that experience moves to a later period.
         */
        slip: ShareDocument;
        /**
         * The share of the pipeline’s value that is won: a share, or the value won among what was decided in the last days or between two dates.
         */
        winRate: ValueWinRateDocument;
      };
    }
  | {
      /**
       * How steady the coverage of the last weeks was: 100 % less the mean distance from their mean, as a share of it.
       */
      stability: {
        /**
         * The metric that measures the coverage.
         */
        of: IdDocument;
        /**
         * How many weeks with a coverage it takes at least; 8 when left out.
         */
        weeks?: number;
      };
    }
  | {
      /**
       * Which share of the opportunities decided in the period were won.
       */
      winRate: {
        /**
         * What is added up, above and below the line.
         */
        by: 'count' | 'value';
      };
    }
  | {
      /**
       * What an opportunity won in the period is worth on average.
       */
      dealSize: true;
    }
  | {
      /**
       * How many days lie between the first entries of two stages, for the leads that entered the second in the period.
       */
      salesCycle: {
        /**
         * The stage from which the days are counted.
         */
        from: IdDocument;
        /**
         * The stage at which the count of days ends.
         */
        to: IdDocument;
        /**
         * Which lead of the sorted ones is judged: the one in the middle, or the one that only a tenth exceed. The other is shown beside it; the median when left out.
         */
        quantile?: 'median' | 'p90';
      };
    }
  | {
      /**
       * The value of the opportunities won in the period.
       */
      wonRevenue: true;
    }
  | {
      /**
       * What an attribution model credits to the channels of marketing.
       */
      attributed: {
        /**
         * What is credited to the channels of marketing.
         */
        of: 'revenue' | 'pipeline';
        /**
         * The attribution model that gives the credit.
         */
        by: IdDocument;
        /**
         * How the credit is shown: in money or as a share.
         */
        as: 'amount' | 'share';
      };
    }
  | {
      /**
       * What was spent in the period for each lead that first entered this stage in it: cost per SQL, or the cost of winning a customer.
       */
      costPer: IdDocument;
    }
  | {
      /**
       * How close the forecast of an agreed day came to what was won: 100 % less the summed errors of all units as a share of what was won. The bias is shown beside it.
       */
      forecastAccuracy:
        | {
            /**
             * The category of the forecast that is held to, as the system that keeps forecasts spells it.
             */
            category: NameDocument;
            /**
             * The working day of the period, by the calendar of the agreement, at whose end the forecast must stand.
             */
            businessDay: number;
            /**
             * Whose forecasts are compared one by one before the errors are added.
             */
            unit: 'member' | 'team' | 'whole';
          }
        | {
            /**
             * The category of the forecast that is held to, as the system that keeps forecasts spells it.
             */
            category: NameDocument;
            /**
             * The day of the period, of all its days, at whose end the forecast must stand.
             */
            calendarDay: number;
            /**
             * Whose forecasts are compared one by one before the errors are added.
             */
            unit: 'member' | 'team' | 'whole';
          };
    }
  | {
      /**
       * How many pieces of something agreed are delivered, in words.
       */
      deliveries: TextDocument;
    }
  | {
      /**
       * Which share of the cuts of capacity was announced at least so many days ahead.
       */
      capacityNotice: DaysDocument;
    }
  | {
      /**
       * Which share of the leads assigned in the period a person gave to somebody, past every routing rule.
       */
      routedByHand: true;
    }
  | {
      /**
       * Of the leads that both systems have, which share stands in another stage in one than in the other.
       */
      stageDifferences: {
        /**
         * The system of sales, as a target of the agreement.
         */
        crm: IdDocument;
        /**
         * The system of marketing, as a target of the agreement.
         */
        map: IdDocument;
      };
    }
  | {
      /**
       * How readily the other department would recommend working with this one: the share of 9 and 10 less the share of 0 to 6, from at least five answers.
       */
      nps: SideDocument;
    }
  | {
      /**
       * A metric of the agreement, so that a promise and the published figure are one. Only promises may say this; a metric measures something itself.
       */
      metric: IdDocument;
    };
/**
 * The share of value that is won: a share, or over which time it is taken.
 */
export type ValueWinRateDocument = ShareDocument | WinRateSpanDocument;
/**
 * Over which time a win rate is taken.
 */
export type WinRateSpanDocument =
  | {
      /**
       * Over how many days before the day of the report it is taken.
       */
      last: DaysDocument;
    }
  | {
      /**
       * The local dates over which it is taken, both included.
       */
      during: {
        /**
         * The first local date over which it is taken.
         */
        from: DateDocument;
        /**
         * The last local date over which it is taken.
         */
        to: DateDocument;
      };
    };
/**
 * One field of the lead: its type, its values and what other systems call it.
 */
export type FieldsFieldDocument =
  | FieldsChoiceFieldDocument
  | FieldsIntegerFieldDocument
  | FieldsDecimalFieldDocument
  | FieldsPlainFieldDocument;
/**
 * The values of a field: a list, or a map from value to words.
 */
export type FieldsValuesDocument =
  | NameDocument[]
  | {
      [k: string]: TextDocument;
    };
/**
 * One signal by its id, or several of which any will do.
 */
export type SignalChoiceDocument =
  | string
  | {
      /**
       * Signals that are treated alike here: an event of any of them counts.
       */
      any: IdDocument[];
    };
/**
 * A number of points: whole, unless the scoring declares a finer scale.
 */
export type PointsDocument = number;
/**
 * What the lead last said about a purpose.
 */
export type ConsentStateDocument = 'given' | 'withdrawn' | 'none';
/**
 * The values that count: a list written here, or a named list.
 */
export type ValuesDocument =
  | LiteralDocument[]
  | {
      /**
       * The name of a list that is kept in its own document of kind: lists, so that several conditions share it.
       */
      list: IdDocument;
    };
/**
 * The number to compare with. On a date it is the age of the date in days: { lte: 90 days } is at most 90 days ago, { gte: -30 days } is at most 30 days ahead.
 */
export type BoundDocument = number | string;
/**
 * What to look for: one text, several of which any will do, or a named list.
 */
export type WordsDocument =
  | string
  | NameDocument[]
  | {
      /**
       * The name of a list that is kept in its own document of kind: lists, so that several conditions share it.
       */
      list: IdDocument;
    };
/**
 * Words to avoid: a list in the first language of the agreement, or a list per language.
 */
export type GlossaryAvoidedDocument =
  | NameDocument[]
  | {
      [k: string]: NameDocument[];
    };
/**
 * What a metric must reach.
 */
export type IncentiveConditionDocument =
  | {
      /**
       * The least that the metric must reach.
       */
      atLeast: AmountDocument;
    }
  | {
      /**
       * The most that the metric may reach, where less is better.
       */
      atMost: AmountDocument;
    };
/**
 * Something that stops a lead whatever its points are.
 */
export type LifecycleGateDocument =
  LifecycleCriterionGateDocument | LifecycleObjectionGateDocument | LifecycleConsentGateDocument;
/**
 * What proves a claim: a piece of content that can be shown, or a fact with its source.
 */
export type MessagingProofDocument =
  | {
      /**
       * The piece of content that shows it.
       */
      content: IdDocument;
      /**
       * Where the fact comes from, so that somebody can look.
       */
      source?: TextDocument;
    }
  | {
      /**
       * The fact itself, with its figure.
       */
      fact: TextDocument;
      /**
       * Where the fact comes from, so that somebody can look.
       */
      source?: TextDocument;
    };
/**
 * By what a figure is taken apart: by channel, campaign or territory, by the values of a field, by how soon the lead was contacted, or by the member who owns the lead.
 */
export type MetricBreakdownDocument = ('channel' | 'campaign' | 'territory' | 'member') | MetricPartDocument;
/**
 * By what else a figure is taken apart: by the values of a field, or by how soon the lead was contacted.
 */
export type MetricPartDocument =
  | {
      /**
       * A field with fixed values; every value is a part, and so is “unknown”.
       */
      field: FieldIdDocument;
      /**
       * Values taken together under one name, such as leads of marketing against referrals. Values that stand nowhere count as unknown.
       */
      groups?: {
        [k: string]: NameDocument[];
      };
    }
  | {
      /**
       * Values taken together under one name, such as leads of marketing against referrals. Values that stand nowhere count as unknown.
       */
      groups?: {
        [k: string]: NameDocument[];
      };
      /**
       * The SLA whose clock says how soon a lead was contacted. The parts are: up to 5 minutes, 30 minutes, 4 hours, 24 hours, later, untouched.
       */
      responseTime: IdDocument;
    };
/**
 * The name of a field of the lead. It is an id, but not one of the words that conditions already use, because { total: { gte: 60 } } could then mean two things.
 */
export type FieldIdDocument = string;
/**
 * After how many whole months: one number for all, or which share after how many months.
 */
export type PlanDelayDocument =
  | string
  | {
      [k: string]: ShareDocument;
    };
/**
 * A cut or a raise of a team’s capacity from some date on.
 */
export type PlanChangeDocument =
  | {
      /**
       * The team whose capacity changes.
       */
      team: IdDocument;
      /**
       * The first date on which the change holds.
       */
      from: DateDocument;
      /**
       * The last date on which the change holds; without it, it holds on.
       */
      to?: DateDocument;
      /**
       * The date on which the other side was told.
       */
      announced: DateDocument;
      /**
       * By which share the capacity falls.
       */
      cut: ShareDocument;
      /**
       * Why the capacity changes, in words for the other side.
       */
      reason?: TextDocument;
    }
  | {
      /**
       * The team whose capacity changes.
       */
      team: IdDocument;
      /**
       * The first date on which the change holds.
       */
      from: DateDocument;
      /**
       * The last date on which the change holds; without it, it holds on.
       */
      to?: DateDocument;
      /**
       * The date on which the other side was told.
       */
      announced: DateDocument;
      /**
       * By which share the capacity grows.
       */
      raise: ShareDocument;
      /**
       * Why the capacity changes, in words for the other side.
       */
      reason?: TextDocument;
    };
/**
 * How many points of the checklist must hold.
 */
export type QualificationPassDocument = 'all' | QualificationPassModeDocument;
/**
 * How many points, or which weight, the checklist needs.
 */
export type QualificationPassModeDocument =
  | {
      /**
       * How many points of the checklist must hold at least.
       */
      atLeast: number;
    }
  | {
      /**
       * The weights of the points that hold must add up to at least this.
       */
      weight: number;
    };
/**
 * A promise by its kind and id: an SLA, a touch policy or a commitment.
 */
export type NamedPromiseDocument =
  | {
      /**
       * The SLA, a promise on each lead.
       */
      sla: IdDocument;
    }
  | {
      /**
       * The touch policy, the promise to try seriously.
       */
      touches: IdDocument;
    }
  | {
      /**
       * The commitment, a promise about a period.
       */
      commitment: IdDocument;
    };
/**
 * A week by its ISO number: Monday to Sunday, belonging to the year of its Thursday.
 */
export type WeekDocument = string;
/**
 * Domains written here, or a named list.
 */
export type RoutingFreemailDocument =
  | NameDocument[]
  | {
      /**
       * The name of the list that holds the domains.
       */
      list: IdDocument;
    };
/**
 * Who gets the lead: a pool, a certain member, or a queue.
 */
export type RoutingAssignDocument =
  | {
      /**
       * A pool, of which the member whose turn it is gets the lead.
       */
      pool: IdDocument;
      /**
       * Only members of the pool with this skill are asked. Only beside pool.
       */
      skill?: IdDocument;
    }
  | {
      /**
       * The member who always gets these leads.
       */
      member: IdDocument;
      /**
       * Only members of the pool with this skill are asked. Only beside pool.
       */
      skill?: IdDocument;
    }
  | {
      /**
       * A queue, where someone takes the lead by hand.
       */
      queue: IdDocument;
      /**
       * Only members of the pool with this skill are asked. Only beside pool.
       */
      skill?: IdDocument;
    };
/**
 * People who are given leads in turn.
 */
export type RoutingPoolDocument =
  | {
      /**
       * What people call the pool, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
       */
      title?: TextDocument;
      /**
       * The department that answers for the pool. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
       */
      owner?: OwnershipDocument;
      /**
       * Why the pool is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
       */
      rationale?: TextDocument;
      /**
       * The id that the pool had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
       */
      renamedFrom?: RenamedFromDocument;
      /**
       * The members of the pool, named one by one.
       */
      members: IdDocument[];
      /**
       * When the count of who had how many leads starts anew; never when left out.
       */
      reset?: 'never' | 'week' | 'month';
      /**
       * How someone who comes back from an absence is treated; freeze when left out.
       */
      onReturn?: 'freeze' | 'catchUp';
      /**
       * A member whose hours begin within this time counts as available already.
       */
      assignWithin?: ElapsedDocument;
      /**
       * What happens when nobody in the pool is available. It has to be chosen, since the usual accident is that nobody thought of it.
       */
      onEmpty: RoutingOnEmptyDocument;
    }
  | {
      /**
       * What people call the pool, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
       */
      title?: TextDocument;
      /**
       * The department that answers for the pool. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
       */
      owner?: OwnershipDocument;
      /**
       * Why the pool is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
       */
      rationale?: TextDocument;
      /**
       * The id that the pool had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
       */
      renamedFrom?: RenamedFromDocument;
      /**
       * The team whose members form the pool, instead of naming them.
       */
      team: IdDocument;
      /**
       * When the count of who had how many leads starts anew; never when left out.
       */
      reset?: 'never' | 'week' | 'month';
      /**
       * How someone who comes back from an absence is treated; freeze when left out.
       */
      onReturn?: 'freeze' | 'catchUp';
      /**
       * A member whose hours begin within this time counts as available already.
       */
      assignWithin?: ElapsedDocument;
      /**
       * What happens when nobody in the pool is available. It has to be chosen, since the usual accident is that nobody thought of it.
       */
      onEmpty: RoutingOnEmptyDocument;
    };
/**
 * What happens when nobody in the pool is available.
 */
export type RoutingOnEmptyDocument = ('nextRule' | 'ignoreAvailability' | 'fallback') | RoutingHoldDocument;
/**
 * A value of a field, in the type that the field has.
 */
export type SampleValueDocument = string | number | boolean | NameDocument[];
/**
 * A moment that means the same everywhere: date, local time and the offset from UTC. Seconds may be left out.
 */
export type InstantDocument = string;
/**
 * Something that happened to the lead. Beside at, exactly one key says what: a signal, changed fields, a consent, a touch and so on.
 */
export type SampleHappeningDocument =
  | SampleSignalHappeningDocument
  | SampleSetHappeningDocument
  | SampleConsentHappeningDocument
  | SampleObjectionHappeningDocument
  | SampleMoveHappeningDocument
  | SampleAcceptHappeningDocument
  | SampleDisposeHappeningDocument
  | SampleCorrectHappeningDocument
  | SampleTouchHappeningDocument
  | SamplePauseHappeningDocument
  | SampleReassignHappeningDocument
  | SampleMeetingHappeningDocument;
/**
 * A kind of contact with a lead.
 */
export type SampleTouchTypeDocument =
  'call' | 'email' | 'linkedin' | 'meeting' | 'sms' | 'letter' | 'template-email';
/**
 * The moment at which a promise is due, or none.
 */
export type SampleDueDocument = string;
/**
 * The state that a clock is in at the moment asked about.
 */
export type SampleClockStateDocument =
  'open' | 'paused' | 'met' | 'breached' | 'canceled' | 'waived' | 'error';
/**
 * What became of the offer of a lead to sales.
 */
export type SampleHandoffOutcomeDocument =
  'accepted' | 'auto-accepted' | 'rejected' | 'expired' | 'pending' | 'withdrawn' | 'gate';
/**
 * Whether sales tried often enough before it gave the lead up.
 */
export type SampleTouchesStateDocument = 'kept' | 'broken';
/**
 * One reason for points. It looks at fields (when), picks the first of several choices (exclusive), counts what the lead did (signal), or takes points off a lead that does nothing (inactivity).
 */
export type ScoringRuleDocument =
  | ScoringAttributeRuleDocument
  | ScoringExclusiveRuleDocument
  | ScoringEventRuleDocument
  | ScoringTieredRuleDocument
  | ScoringInactivityRuleDocument;
/**
 * Which of the selected events give points.
 */
export type ScoringCountDocument = ('every' | 'firstEver' | 'latest') | ScoringCountModeDocument;
/**
 * A way to count that needs a number or a property.
 */
export type ScoringCountModeDocument =
  | {
      /**
       * For each value of this property only the newest event counts, so reading one paper five times is reading one paper.
       */
      distinctBy: IdDocument;
      /**
       * The window in which the events must lie. Only beside atLeast.
       */
      within?: DaysDocument;
    }
  | {
      /**
       * The points are given once, when there are at least this many events within the window beside it.
       */
      atLeast: number;
      /**
       * The window in which the events must lie. Only beside atLeast.
       */
      within?: DaysDocument;
    }
  | {
      /**
       * The window in which the events must lie. Only beside atLeast.
       */
      within?: DaysDocument;
      /**
       * Points by the number of events; the rule then has no points of its own.
       */
      tiers: ScoringTierDocument[];
    };
/**
 * How often at most within a sliding window of days.
 */
export type RateDocument = string;
/**
 * How points fall with age, counted in whole days.
 */
export type ScoringDecayDocument = 'none' | ScoringDecayModeDocument;
/**
 * One way in which points fall as the event grows older.
 */
export type ScoringDecayModeDocument =
  | {
      /**
       * Full points until this age, then none.
       */
      expire: DaysDocument;
    }
  | {
      /**
       * The points fall evenly and reach nothing at this age.
       */
      linear: DaysDocument;
    }
  | {
      /**
       * The points halve every time this long has passed.
       */
      halfLife: DaysDocument;
    }
  | {
      /**
       * The points lose a share at the end of every full period.
       */
      compound: {
        /**
         * The share of the points that is lost at the end of each period.
         */
        rate: ShareDocument;
        /**
         * How long one period is, in whole days.
         */
        every: DaysDocument;
      };
    }
  | {
      /**
       * The fraction of the points that is left from an age on. Before the first step all of them count; fractions lie between 0 and 1 and never rise.
       */
      steps: {
        [k: string]: string | number;
      };
    };
/**
 * The share of the attainable fit points from which the grade is given, or always for the last one.
 */
export type ScoringGradeFromDocument = string;
/**
 * The engagement points from which the band is given, or always for the last one.
 */
export type ScoringBandFromDocument = number | string;
/**
 * An outcome by its id, or its id with a title.
 */
export type ScoringOutcomeDocument =
  | string
  | {
      /**
       * The id of the outcome, as the matrix names it.
       */
      id: IdDocument;
      /**
       * What people call the outcome in tables and explanations.
       */
      title?: TextDocument;
    };
/**
 * Something that happens to a lead, named by exactly one key.
 */
export type SlaFactDocument =
  | {
      /**
       * The lead enters this stage, for the first time in its cycle.
       */
      stage: IdDocument;
    }
  | {
      /**
       * Something that happens to the lead in the process.
       */
      event: 'assigned' | 'decided' | 'disposed' | 'withdrawn' | 'created' | 'returned';
    }
  | {
      /**
       * A contact with the lead: human for any that a person made, or a kind of touch such as call. A template e-mail is never a human contact.
       */
      touch: SlaTouchDocument;
    }
  | {
      /**
       * A meeting took place or the lead did not come.
       */
      meeting: SlaMeetingDocument;
    }
  | {
      /**
       * The lead does this: an event of the signal is recorded.
       */
      signal: IdDocument;
    };
/**
 * A kind of contact with the lead, or any contact by a person.
 */
export type SlaTouchDocument =
  'human' | 'call' | 'email' | 'linkedin' | 'meeting' | 'sms' | 'letter' | 'template-email';
/**
 * What became of a meeting with the lead.
 */
export type SlaMeetingDocument = 'held' | 'no-show';
/**
 * One fact, or a list of which the first to happen counts.
 */
export type SlaFactsDocument = SlaFactDocument[] | SlaFactDocument;
/**
 * How dates or instants are written: YYYY year, MM or M month, DD or D day, HH or H hour of 24, hh or h hour of 12 with A for AM and PM, mm minute, ss second, SSS millisecond, Z the offset or Z itself; or epoch seconds, or epoch milliseconds. Everything else stands for itself.
 */
export type SourceTimeFormatDocument = string;
/**
 * Words as they stand in the cells. Capitals and extra blanks make no difference.
 */
export type SourceWordsDocument = string[];
/**
 * The name of a file, without folders.
 */
export type SourceFileNameDocument = string;
/**
 * The name of a table or view, perhaps with its schema before a point.
 */
export type SourceTableNameDocument = string;
/**
 * The name of a column, as the first row of the file has it.
 */
export type SourceColumnNameDocument = string;
/**
 * A column that says when something happened: its name, or its name with the form in which it is written.
 */
export type SourceMomentDocument =
  | string
  | {
      /**
       * The name of the column. Written as the first row of the file has it, capitals and blanks included.
       */
      column: SourceColumnNameDocument;
      /**
       * How the instants of this column are written, where it differs from the rest of the file. A format without hours means the beginning of the day.
       */
      format?: SourceTimeFormatDocument;
      /**
       * The time zone of this column, where it differs from the rest of the file.
       */
      zone?: ZoneDocument;
    };
/**
 * A column whose words mean names of the agreement, such as stages, signals, purposes, members or reasons: its name, its name with what its words mean, or one name for all rows.
 */
export type SourceNameColumnDocument =
  | string
  | {
      /**
       * The name of the column. Written as the first row of the file has it, capitals and blanks included.
       */
      column?: SourceColumnNameDocument;
      /**
       * What stands in the cells, and the id of the agreement that it means. An id that is not listed means itself.
       */
      values?: SourceNamesDocument;
      /**
       * Words whose rows are left out on purpose, because the agreement does not speak of them. Any other unknown word is a finding.
       */
      ignore?: SourceWordsDocument;
      /**
       * The name that holds for all rows of the file, where no column says it.
       */
      always?: IdDocument;
    };
/**
 * A column that says yes or no: its name, or its name with what its words mean.
 */
export type SourceChoiceDocument =
  | string
  | {
      /**
       * The name of the column. Written as the first row of the file has it, capitals and blanks included.
       */
      column: SourceColumnNameDocument;
      /**
       * What stands in the cells, and whether it means yes (true) or no (false).
       */
      values?: {
        [k: string]: boolean;
      };
    };
/**
 * Where the file of leads says that a lead gave or withdrew a consent: either when each happened, or how it stands.
 */
export type SourceConsentColumnsDocument =
  | {
      /**
       * The column that says when the consent was given.
       */
      given: SourceMomentDocument;
      /**
       * The column that says when the consent was withdrawn. Only beside given; at the same instant the withdrawal counts.
       */
      withdrawn?: SourceMomentDocument;
      /**
       * The column that says since when it stands like this. Only beside flag; without it the state counts from the creation of the lead.
       */
      since?: SourceMomentDocument;
    }
  | {
      /**
       * The column that says when the consent was withdrawn. Only beside given; at the same instant the withdrawal counts.
       */
      withdrawn?: SourceMomentDocument;
      /**
       * The column that says how the consent stands: yes means given, no means withdrawn, an empty cell means that nobody was asked.
       */
      flag: SourceChoiceDocument;
      /**
       * The column that says since when it stands like this. Only beside flag; without it the state counts from the creation of the lead.
       */
      since?: SourceMomentDocument;
    };
/**
 * A column of the file: its name, or its name with what its words mean.
 */
export type SourceColumnDocument =
  | string
  | {
      /**
       * The name of the column. Written as the first row of the file has it, capitals and blanks included.
       */
      column: SourceColumnNameDocument;
      /**
       * What stands in the cells, and the value of the field that it means. A value that is not listed means itself.
       */
      values?: SourceAliasesDocument;
      /**
       * What stands between the values of a set; a semicolon when left out.
       */
      separator?: ';' | ',' | '|' | '/';
      /**
       * How the dates of this column are written, where it differs from the rest of the file.
       */
      format?: SourceTimeFormatDocument;
    };
/**
 * The names of several columns, as the first row of the file has them.
 */
export type SourceColumnNamesDocument = SourceColumnNameDocument[];
/**
 * How the changes of stage are read: one row for each change, or a log in which every row says how the lead stands. Dates of stages may also stand in columns of the leads.
 */
export type SourceStageHistoryDocument =
  | {
      /**
       * The file that holds the changes of stage in the folder of records. Several parts of a source may read one file. Without it, the file is found by its name: stage-history.
       */
      file?: SourceFileNameDocument;
      /**
       * The table or view of a database given with --from, with its schema before a point where it needs one. Without it, the table is called as the file without its ending.
       */
      table?: SourceTableNameDocument;
      /**
       * The column that names the lead. Written as the first row of the file has it, capitals and blanks included.
       */
      lead: SourceColumnNameDocument;
      /**
       * The column that says in which stage the lead stood before. With it, every lead also enters its first known stage when it was created; without it, the stage before is that of the row before.
       */
      from?: SourceNameColumnDocument;
      /**
       * The column that says which stage the lead entered.
       */
      to: SourceNameColumnDocument;
      /**
       * The column that says when it happened.
       */
      entered: SourceMomentDocument;
      /**
       * The column that says when the system learned of it. Without it, it was known at once.
       */
      logged?: SourceMomentDocument;
      /**
       * The column that says to which cycle of the lead the row belongs, counted from 1. Without it, the changes of stage tell. Written as the first row of the file has it, capitals and blanks included.
       */
      cycle?: SourceColumnNameDocument;
      /**
       * The column that says who moved the lead. Without it, a person did.
       */
      actor?: SourceEntryActorDocument;
      /**
       * The column that says why a lead was returned, rejected or ended.
       */
      reason?: SourceNameColumnDocument;
      /**
       * The column that says how a cycle ended with the change. Without it, the class of the reason tells.
       */
      end?: SourceCycleEndDocument;
      /**
       * The column of the date from which a recycled lead may qualify again.
       */
      reopens?: SourceDateColumnDocument;
      /**
       * The column that says when a correction took the change back.
       */
      voided?: SourceMomentDocument;
      /**
       * Which rows of the file are read, where it holds other things too: columns, each with the words whose rows are read.
       */
      only?: SourceOnlyDocument;
      /**
       * Columns that are left out on purpose. Any other column that is not read is a finding, so that a new one is noticed.
       */
      ignore?: SourceColumnNamesDocument;
      /**
       * Says that all columns which are not named are left out on purpose. Then a new column of the export goes unnoticed.
       */
      others?: 'ignored';
    }
  | {
      /**
       * The file that holds the changes of stage in the folder of records. Several parts of a source may read one file. Without it, the file is found by its name: stage-history.
       */
      file?: SourceFileNameDocument;
      /**
       * The table or view of a database given with --from, with its schema before a point where it needs one. Without it, the table is called as the file without its ending.
       */
      table?: SourceTableNameDocument;
      /**
       * The column that names the lead. Written as the first row of the file has it, capitals and blanks included.
       */
      lead: SourceColumnNameDocument;
      /**
       * The column that says in which stage the lead stood before. With it, every lead also enters its first known stage when it was created; without it, the stage before is that of the row before.
       */
      from?: SourceNameColumnDocument;
      /**
       * The column of a log that says how the lead stands at that instant. Either this or to.
       */
      state: SourceStateColumnDocument;
      /**
       * The column that says when it happened.
       */
      entered: SourceMomentDocument;
      /**
       * The column that says when the system learned of it. Without it, it was known at once.
       */
      logged?: SourceMomentDocument;
      /**
       * The column that says to which cycle of the lead the row belongs, counted from 1. Without it, the changes of stage tell. Written as the first row of the file has it, capitals and blanks included.
       */
      cycle?: SourceColumnNameDocument;
      /**
       * The column that says who moved the lead. Without it, a person did.
       */
      actor?: SourceEntryActorDocument;
      /**
       * The column that says why a lead was returned, rejected or ended.
       */
      reason?: SourceNameColumnDocument;
      /**
       * The column that says how a cycle ended with the change. Without it, the class of the reason tells.
       */
      end?: SourceCycleEndDocument;
      /**
       * The column of the date from which a recycled lead may qualify again.
       */
      reopens?: SourceDateColumnDocument;
      /**
       * The column that says when a correction took the change back.
       */
      voided?: SourceMomentDocument;
      /**
       * Which rows of the file are read, where it holds other things too: columns, each with the words whose rows are read.
       */
      only?: SourceOnlyDocument;
      /**
       * Columns that are left out on purpose. Any other column that is not read is a finding, so that a new one is noticed.
       */
      ignore?: SourceColumnNamesDocument;
      /**
       * Says that all columns which are not named are left out on purpose. Then a new column of the export goes unnoticed.
       */
      others?: 'ignored';
    };
/**
 * A column that says who moved the lead: its name, its name with what its words mean, or one word for all rows.
 */
export type SourceEntryActorDocument =
  | string
  | {
      /**
       * The name of the column. Written as the first row of the file has it, capitals and blanks included.
       */
      column?: SourceColumnNameDocument;
      /**
       * What stands in the cells, and the word that it means. A word that is not listed means itself.
       */
      values?: {
        [k: string]: 'user' | 'auto' | 'deadline';
      };
      /**
       * Words whose rows are left out on purpose, because the agreement does not speak of them. Any other unknown word is a finding.
       */
      ignore?: SourceWordsDocument;
      /**
       * The word that holds for all rows of the file, where no column says it.
       */
      always?: 'user' | 'auto' | 'deadline';
    };
/**
 * A column that says how the cycle of the lead ended: its name, its name with what its words mean, or one word for all rows.
 */
export type SourceCycleEndDocument =
  | string
  | {
      /**
       * The name of the column. Written as the first row of the file has it, capitals and blanks included.
       */
      column?: SourceColumnNameDocument;
      /**
       * What stands in the cells, and the word that it means. A word that is not listed means itself.
       */
      values?: {
        [k: string]: 'recycle' | 'disqualify' | 'lost' | 'expired' | 'withdrawn' | 'gate';
      };
      /**
       * Words whose rows are left out on purpose, because the agreement does not speak of them. Any other unknown word is a finding.
       */
      ignore?: SourceWordsDocument;
      /**
       * The word that holds for all rows of the file, where no column says it.
       */
      always?: 'recycle' | 'disqualify' | 'lost' | 'expired' | 'withdrawn' | 'gate';
    };
/**
 * A column of dates: its name, or its name with the form in which it is written.
 */
export type SourceDateColumnDocument =
  | string
  | {
      /**
       * The name of the column. Written as the first row of the file has it, capitals and blanks included.
       */
      column: SourceColumnNameDocument;
      /**
       * How the dates of this column are written, where it differs from the rest of the file.
       */
      format?: SourceTimeFormatDocument;
    };
/**
 * A column of a log in which every row says how the lead stands at that instant. A state that is said again counts once; some states mean that the lead waits, and then clocks stand still.
 */
export type SourceStateColumnDocument =
  | string
  | {
      /**
       * The name of the column. Written as the first row of the file has it, capitals and blanks included.
       */
      column: SourceColumnNameDocument;
      /**
       * What stands in the cells, and the stage that it means. A stage that is not listed means itself.
       */
      values?: SourceNamesDocument;
      /**
       * What stands in the cells while the lead waits, and the waiting state that promises name under pause. A word may mean a stage under values too; one that stands only here leaves the stage as it was.
       */
      waiting?: SourceNamesDocument;
      /**
       * Words whose rows are left out on purpose, because the agreement does not speak of them. Any other unknown word is a finding.
       */
      ignore?: SourceWordsDocument;
    };
/**
 * A column of words that the agreement does not know: its name, its name with what its words mean, or one word for all rows.
 */
export type SourceTextColumnDocument =
  | string
  | {
      /**
       * The name of the column. Written as the first row of the file has it, capitals and blanks included.
       */
      column?: SourceColumnNameDocument;
      /**
       * What stands in the cells, and what it means. A word that is not listed means itself.
       */
      values?: {
        [k: string]: string;
      };
      /**
       * The word that holds for all rows of the file.
       */
      always?: string;
    };
/**
 * A column that says how somebody was contacted: its name, its name with what its words mean, or one word for all rows.
 */
export type SourceActivityTypeDocument =
  | string
  | {
      /**
       * The name of the column. Written as the first row of the file has it, capitals and blanks included.
       */
      column?: SourceColumnNameDocument;
      /**
       * What stands in the cells, and the word that it means. A word that is not listed means itself.
       */
      values?: {
        [k: string]: 'call' | 'email' | 'linkedin' | 'meeting' | 'sms' | 'letter' | 'template-email';
      };
      /**
       * Words whose rows are left out on purpose, because the agreement does not speak of them. Any other unknown word is a finding.
       */
      ignore?: SourceWordsDocument;
      /**
       * The word that holds for all rows of the file, where no column says it.
       */
      always?: 'call' | 'email' | 'linkedin' | 'meeting' | 'sms' | 'letter' | 'template-email';
    };
/**
 * A column that says who contacted whom: its name, its name with what its words mean, or one word for all rows.
 */
export type SourceActivityDirectionDocument =
  | string
  | {
      /**
       * The name of the column. Written as the first row of the file has it, capitals and blanks included.
       */
      column?: SourceColumnNameDocument;
      /**
       * What stands in the cells, and the word that it means. A word that is not listed means itself.
       */
      values?: {
        [k: string]: 'outbound' | 'inbound';
      };
      /**
       * Words whose rows are left out on purpose, because the agreement does not speak of them. Any other unknown word is a finding.
       */
      ignore?: SourceWordsDocument;
      /**
       * The word that holds for all rows of the file, where no column says it.
       */
      always?: 'outbound' | 'inbound';
    };
/**
 * A column that says what became of a meeting: its name, its name with what its words mean, or one word for all rows.
 */
export type SourceMeetingOutcomeDocument =
  | string
  | {
      /**
       * The name of the column. Written as the first row of the file has it, capitals and blanks included.
       */
      column?: SourceColumnNameDocument;
      /**
       * What stands in the cells, and the word that it means. A word that is not listed means itself.
       */
      values?: {
        [k: string]: 'held' | 'no-show';
      };
      /**
       * Words whose rows are left out on purpose, because the agreement does not speak of them. Any other unknown word is a finding.
       */
      ignore?: SourceWordsDocument;
      /**
       * The word that holds for all rows of the file, where no column says it.
       */
      always?: 'held' | 'no-show';
    };
/**
 * How the file says that an opportunity was won or lost: the words of a column, or that all rows are won.
 */
export type SourceWonOrLostDocument =
  | {
      /**
       * The column that says it. Written as the first row of the file has it, capitals and blanks included.
       */
      column: SourceColumnNameDocument;
      /**
       * Words that mean that the opportunity is won.
       */
      won?: SourceWordsDocument;
      /**
       * Words that mean lost. Any other word means that the opportunity is open.
       */
      lost?: SourceWordsDocument;
    }
  | {
      /**
       * Words that mean that the opportunity is won.
       */
      won?: SourceWordsDocument;
      /**
       * Words that mean lost. Any other word means that the opportunity is open.
       */
      lost?: SourceWordsDocument;
      /**
       * What all rows of the file are, where it holds only won or only lost opportunities.
       */
      always: 'won' | 'lost';
    };
/**
 * A column of amounts, as people write them: 1234.50 are 123,450 cents. Its name, or its name with how many decimals it may have.
 */
export type SourceMoneyColumnDocument =
  | string
  | {
      /**
       * The name of the column. Written as the first row of the file has it, capitals and blanks included.
       */
      column: SourceColumnNameDocument;
      /**
       * What a whole number in the column means; a whole unit of the currency when left out.
       */
      unit?: 'major' | 'minor';
    };
/**
 * A column of currencies: its name, its name with what its words mean, or one currency for all rows. Codes of ISO 4217 mean themselves.
 */
export type SourceCurrencyColumnDocument =
  | string
  | {
      /**
       * The name of the column. Written as the first row of the file has it, capitals and blanks included.
       */
      column?: SourceColumnNameDocument;
      /**
       * What stands in the cells, and the code of ISO 4217 that it means.
       */
      values?: {
        [k: string]: string;
      };
      /**
       * The currency of all rows of the file.
       */
      always?: string;
    };
/**
 * How the forecasts are read: one row for what somebody expected of a period at some instant.
 */
export type SourceForecastSnapshotsDocument =
  | {
      /**
       * The file that holds the forecasts in the folder of records. Several parts of a source may read one file. Without it, the file is found by its name: forecast-snapshots.
       */
      file?: SourceFileNameDocument;
      /**
       * The table or view of a database given with --from, with its schema before a point where it needs one. Without it, the table is called as the file without its ending.
       */
      table?: SourceTableNameDocument;
      /**
       * The column that says when it was expected.
       */
      taken: SourceMomentDocument;
      /**
       * The column of a date in the month that is forecast. Either this or quarter.
       */
      month: SourceDateColumnDocument;
      /**
       * The column that says whose forecast it is, as members of the agreement.
       */
      owner: SourceNameColumnDocument;
      /**
       * The column of the category, such as commit or best case.
       */
      category: SourceTextColumnDocument;
      /**
       * The column of the value that was expected.
       */
      amount: SourceMoneyColumnDocument;
      /**
       * The column of the currency. Without it, amounts are in the currency of the agreement.
       */
      currency?: SourceCurrencyColumnDocument;
      /**
       * Which rows of the file are read, where it holds other things too: columns, each with the words whose rows are read.
       */
      only?: SourceOnlyDocument;
      /**
       * Columns that are left out on purpose. Any other column that is not read is a finding, so that a new one is noticed.
       */
      ignore?: SourceColumnNamesDocument;
      /**
       * Says that all columns which are not named are left out on purpose. Then a new column of the export goes unnoticed.
       */
      others?: 'ignored';
    }
  | {
      /**
       * The file that holds the forecasts in the folder of records. Several parts of a source may read one file. Without it, the file is found by its name: forecast-snapshots.
       */
      file?: SourceFileNameDocument;
      /**
       * The table or view of a database given with --from, with its schema before a point where it needs one. Without it, the table is called as the file without its ending.
       */
      table?: SourceTableNameDocument;
      /**
       * The column that says when it was expected.
       */
      taken: SourceMomentDocument;
      /**
       * The column of the first date of the quarter that is forecast. Either this or month.
       */
      quarter: SourceDateColumnDocument;
      /**
       * The column that says whose forecast it is, as members of the agreement.
       */
      owner: SourceNameColumnDocument;
      /**
       * The column of the category, such as commit or best case.
       */
      category: SourceTextColumnDocument;
      /**
       * The column of the value that was expected.
       */
      amount: SourceMoneyColumnDocument;
      /**
       * The column of the currency. Without it, amounts are in the currency of the agreement.
       */
      currency?: SourceCurrencyColumnDocument;
      /**
       * Which rows of the file are read, where it holds other things too: columns, each with the words whose rows are read.
       */
      only?: SourceOnlyDocument;
      /**
       * Columns that are left out on purpose. Any other column that is not read is a finding, so that a new one is noticed.
       */
      ignore?: SourceColumnNamesDocument;
      /**
       * Says that all columns which are not named are left out on purpose. Then a new column of the export goes unnoticed.
       */
      others?: 'ignored';
    };
/**
 * A column that says how a dispute was decided: its name, its name with what its words mean, or one word for all rows.
 */
export type SourceRulingOutcomeDocument =
  | string
  | {
      /**
       * The name of the column. Written as the first row of the file has it, capitals and blanks included.
       */
      column?: SourceColumnNameDocument;
      /**
       * What stands in the cells, and the word that it means. A word that is not listed means itself.
       */
      values?: {
        [k: string]: 'accepted' | 'rejected';
      };
      /**
       * Words whose rows are left out on purpose, because the agreement does not speak of them. Any other unknown word is a finding.
       */
      ignore?: SourceWordsDocument;
      /**
       * The word that holds for all rows of the file, where no column says it.
       */
      always?: 'accepted' | 'rejected';
    };
/**
 * A column that says which department is meant: its name, its name with what its words mean, or one word for all rows.
 */
export type SourceSideDocument =
  | string
  | {
      /**
       * The name of the column. Written as the first row of the file has it, capitals and blanks included.
       */
      column?: SourceColumnNameDocument;
      /**
       * What stands in the cells, and the word that it means. A word that is not listed means itself.
       */
      values?: {
        [k: string]: 'marketing' | 'sales';
      };
      /**
       * Words whose rows are left out on purpose, because the agreement does not speak of them. Any other unknown word is a finding.
       */
      ignore?: SourceWordsDocument;
      /**
       * The word that holds for all rows of the file, where no column says it.
       */
      always?: 'marketing' | 'sales';
    };
/**
 * A column that names the channels of a way one after the other, the first one first: its name, or its name with what its words mean.
 */
export type SourcePathColumnDocument =
  | string
  | {
      /**
       * The name of the column. Written as the first row of the file has it, capitals and blanks included.
       */
      column: SourceColumnNameDocument;
      /**
       * What stands between two channels; an arrow of a greater-than sign between blanks when left out.
       */
      separator?: string;
      /**
       * What stands in the path, and the channel of the agreement that it means. A channel that is not listed means itself; one that the agreement does not have is kept and told.
       */
      values?: SourceChannelNamesDocument;
    };
/**
 * A column that adds up what the deals of a way were worth: its name, or its name with how exactly it is kept.
 */
export type SourceValueColumnDocument =
  | string
  | {
      /**
       * The name of the column. Written as the first row of the file has it, capitals and blanks included.
       */
      column: SourceColumnNameDocument;
      /**
       * The currency of the values, by its three-letter code; that of the agreement when left out.
       */
      currency?: string;
      /**
       * How many decimals are kept, 2 when left out. Such columns hold sums that a program made, often with more digits than money has; what is finer is rounded, half away from zero.
       */
      decimals?: number;
    };
/**
 * Where a lesson goes; exactly one of these.
 */
export type WinLossAddressDocument =
  | {
      /**
       * A claim that has to be sharpened or dropped.
       */
      claim: IdDocument;
    }
  | {
      /**
       * An objection whose answer did not help.
       */
      objection: IdDocument;
    }
  | {
      /**
       * A piece of content that is missing something.
       */
      content: IdDocument;
    }
  | {
      /**
       * A role that does something differently from now on.
       */
      role: IdDocument;
    };

/**
 * The companies that sales names and marketing addresses in coordinated campaigns, by tier. It may be split over several documents.
 */
export interface AccountsDocument {
  /**
   * Always accounts here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'accounts';
  /**
   * What people call this part of the target accounts, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for this part of the target accounts. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why this part of the target accounts is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The tiers by their ids, as accounts and campaigns name them.
   */
  tiers?: {
    [k: string]: AccountsTierDocument;
  };
  /**
   * The accounts by their ids, as reports and campaigns name them.
   */
  accounts?: {
    [k: string]: AccountsAccountDocument;
  };
}
/**
 * How important a group of target accounts is, and how many of them one person can look after.
 */
export interface AccountsTierDocument {
  /**
   * What people call the tier, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the tier. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the tier is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the tier had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * What both sides do for the accounts of this tier, for those who work them.
   */
  guidance?: TextDocument;
  /**
   * By which values of which fields a lead is known to belong to such an account.
   */
  fields?: FieldValuesDocument;
  /**
   * How many accounts of this tier one person can look after. Whoever owns more looks after none of them.
   */
  perMember?: number;
}
/**
 * Fields of the dictionary, each with the values that count.
 */
export interface FieldValuesDocument {
  [k: string]: LiteralDocument[];
}
/**
 * A company that sales named and both sides work.
 */
export interface AccountsAccountDocument {
  /**
   * What people call the account, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * Why the account is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the account had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The domain of the company’s e-mail addresses, by which its leads are found.
   */
  domain: string;
  /**
   * What is known about the company, in the fields of the dictionary. It is held against the territory and against the definition of a qualified lead.
   */
  company?: {
    [k: string]: AccountsValueDocument;
  };
  /**
   * The tier of the account, by its id as written under tiers.
   */
  tier: IdDocument;
  /**
   * The member of sales who looks after the account.
   */
  owner?: IdDocument;
  /**
   * The territory in which the account is worked.
   */
  territory?: IdDocument;
}
/**
 * The front page of the agreement: who its two parties are, who signs for them, and the languages, time zone, currency and fiscal year in which everything else is meant. There is exactly one.
 */
export interface AgreementDocument {
  /**
   * Always agreement here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'agreement';
  /**
   * The id of the agreement, by which other documents refer to it. It stays when the title changes.
   */
  id: IdDocument;
  /**
   * The version of this language that the files are written in.
   */
  leadpact: 1;
  /**
   * What people call the agreement, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title: TextDocument;
  /**
   * The department that answers for the agreement. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the agreement is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The two departments that make the agreement. Both are always there; a pact with one side is none.
   */
  parties: {
    /**
     * The marketing department and who signs for it.
     */
    marketing: AgreementPartyDocument;
    /**
     * The sales department and who signs for it.
     */
    sales: AgreementPartyDocument;
  };
  /**
   * The languages in which texts are written. The first is the language of every plain string; a text that lacks one of the others gives a warning.
   */
  languages: LanguageTagDocument[];
  /**
   * The time zone of the agreement. Weeks, months and quarters begin in it, nightly decisions fall at its midnight, and calendar days are counted in it.
   */
  zone: ZoneDocument;
  /**
   * The currency of amounts, by its three-letter code. Amounts in other currencies are listed, never added.
   */
  currency: string;
  /**
   * The month in which the fiscal year begins; quarters follow from it. January when left out.
   */
  fiscalYearStart?:
    | 'january'
    | 'february'
    | 'march'
    | 'april'
    | 'may'
    | 'june'
    | 'july'
    | 'august'
    | 'september'
    | 'october'
    | 'november'
    | 'december';
  /**
   * The calendar that counts business hours wherever nothing nearer, such as the team’s own calendar, is named.
   */
  calendar: IdDocument;
  /**
   * How long after the end of a period late entries still count before it is judged; 48 hours when left out. What is logged later changes reports, never escalations.
   */
  settle?: ElapsedDocument;
  /**
   * The date from which the agreement is meant to be in force, if that is not at once.
   */
  effectiveFrom?: DateDocument;
  /**
   * The purposes for which a lead’s consent matters. Signals, gates and conditions name them.
   */
  consents?: {
    [k: string]: AgreementConsentDocument;
  };
  /**
   * How long documents that leadpact writes may be kept, and under which agreement with the works council figures about single people may be shown. When left out, documents that can name a lead are kept for 90 days, other figures for 400 days, and no figure is shown by person.
   */
  privacy?: AgreementPrivacyDocument;
}
/**
 * A department and the roles whose holders may sign for it.
 */
export interface AgreementPartyDocument {
  /**
   * What the department calls itself in this agreement.
   */
  title: TextDocument;
  /**
   * Roles whose holders approve changes for this department. One of them has to agree to a change of anything the department answers for.
   */
  approvers: IdDocument[];
}
/**
 * A purpose for which leads are asked for their consent.
 */
export interface AgreementConsentDocument {
  /**
   * What people call the purpose, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the purpose. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the purpose is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the purpose had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
}
/**
 * What may be kept of measured leads and for how long, and what allows figures about single people.
 */
export interface AgreementPrivacyDocument {
  /**
   * How long documents that leadpact writes are kept, counted from the day of which they tell. leadpact purge lists and deletes what is older.
   */
  retention?: AgreementRetentionDocument;
  /**
   * The agreement with the works council that allows figures about single people. Without it nothing is taken apart by member.
   */
  worksAgreement?: AgreementWorksAgreementDocument;
}
/**
 * For how many days documents are kept.
 */
export interface AgreementRetentionDocument {
  /**
   * How long documents that can name a lead or its owner are kept: reports, scores, explanations. 90 days when left out.
   */
  leads?: DaysDocument;
  /**
   * How long documents that hold figures only are kept: measurements. 400 days when left out, so that a year can be held against the one before.
   */
  figures?: DaysDocument;
}
/**
 * An agreement with the works council about figures on single people, by its reference and the day of its signature.
 */
export interface AgreementWorksAgreementDocument {
  /**
   * How the agreement with the works council is called or filed, so that anybody can look it up.
   */
  reference: NameDocument;
  /**
   * The day on which it was signed. What is told of an earlier day shows no figure by person.
   */
  signed: DateDocument;
}
/**
 * How well marketing and sales work together, in one number: the harmonic mean of what each side earns, so that neither can carry it alone. One score per document.
 */
export interface AlignmentDocument {
  /**
   * Always alignment here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'alignment';
  /**
   * The id of the alignment score, by which other documents refer to it. It stays when the title changes.
   */
  id: IdDocument;
  /**
   * What people call the alignment score, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * Which department answers for the alignment score; joint when left out.
   */
  owner?: OwnershipDocument;
  /**
   * Why the alignment score is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the alignment score had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The period for which it is computed.
   */
  per: PeriodDocument;
  /**
   * What it is made of, by name. Each is a metric that counts for one side or for both.
   */
  components: {
    [k: string]: AlignmentComponentDocument;
  };
}
/**
 * A metric in the alignment score: whom it counts for, where it begins to count and where it counts fully.
 */
export interface AlignmentComponentDocument {
  /**
   * What people call the component; the title of its metric when left out.
   */
  title?: TextDocument;
  /**
   * The metric whose value counts for the score.
   */
  metric: IdDocument;
  /**
   * Whom the component counts for: one side, or both alike.
   */
  side: 'marketing' | 'sales' | 'both';
  /**
   * The value that gives nothing; below the target where more is better, above it where less is.
   */
  floor: AmountDocument;
  /**
   * The value that gives all 100 points.
   */
  target: AmountDocument;
  /**
   * How much it weighs among the components of its side; 1 when left out.
   */
  weight?: number;
}
/**
 * Which accounts of the forge hold the roles that may sign a change of the agreement, what the forge calls the two teams, and who may let a change through in an emergency. An agreement has at most one such document.
 */
export interface ApprovalsDocument {
  /**
   * Always approvals here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'approvals';
  /**
   * What people call the list of signers, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the list of signers. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both.
   */
  owner?: OwnershipDocument;
  /**
   * Why the list of signers is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The people who may sign, each under a pseudonymous id. For which department somebody signs follows from the role: approvers of the two parties.
   */
  signers: {
    [k: string]: ApprovalsSignerDocument;
  };
  /**
   * What a forge calls the teams of the two departments. leadpact approvals init needs it; checking approvals does not.
   */
  teams?: {
    /**
     * The two teams on GitHub. Each needs write access to the repository of its own, not only through the organisation.
     */
    github?: {
      /**
       * The team on GitHub whose members sign for marketing.
       */
      marketing: ApprovalsGithubTeamDocument;
      /**
       * The team on GitHub whose members sign for sales.
       */
      sales: ApprovalsGithubTeamDocument;
    };
    /**
     * The two groups on GitLab, each with an at sign before its path.
     */
    gitlab?: {
      /**
       * The group on GitLab whose members sign for marketing.
       */
      marketing: ApprovalsGitlabGroupDocument;
      /**
       * The group on GitLab whose members sign for sales.
       */
      sales: ApprovalsGitlabGroupDocument;
    };
  };
  /**
   * Who may let a change through alone when it cannot wait, together with a change record that says so. Without it there is no such way.
   */
  emergency?: ApprovalsEmergencyDocument;
}
/**
 * Somebody who may sign changes of the agreement: the role in which, and how the forge or git knows this person.
 */
export interface ApprovalsSignerDocument {
  /**
   * The role in which this person signs. One that is an approver of a party signs for that side; one of both sides counts for one of them at a time.
   */
  role: IdDocument;
  /**
   * The account on GitHub, without an at sign. Capital letters make no difference.
   */
  github?: ApprovalsGithubAccountDocument;
  /**
   * The account on GitLab, without an at sign. Capital letters make no difference.
   */
  gitlab?: ApprovalsGitlabAccountDocument;
  /**
   * The public SSH key with which this person signs commits, as in the file that ends in .pub, without the comment. Only approvals in signed commits need it.
   */
  signingKey?: ApprovalsSigningKeyDocument;
  /**
   * The id that the signer had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
}
/**
 * A team of an organisation on GitHub: its name for owners of files, and its number for rulesets.
 */
export interface ApprovalsGithubTeamDocument {
  /**
   * Organisation and team as GitHub writes them in addresses, without an at sign.
   */
  slug: ApprovalsTeamSlugDocument;
  /**
   * The number of the team, which rulesets want: the field id that GitHub gives for /orgs/acme/teams/marketing-approvers.
   */
  id: number;
}
/**
 * The way past the missing signatures when something has to be changed at once: one person of these roles approves, the change records it, and both departments sign afterwards.
 */
export interface ApprovalsEmergencyDocument {
  /**
   * The roles whose holders may let a change through in an emergency. Signers hold them as they hold others.
   */
  roles: IdDocument[];
  /**
   * How many days both departments have to sign what was let through, from the day of the emergency on.
   */
  ratifyWithin: DaysDocument;
}
/**
 * How the credit for an opportunity is shared among the touches before it: which touches count, up to which moment, and by which weights. One model per document.
 */
export interface AttributionDocument {
  /**
   * Always attribution here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'attribution';
  /**
   * The id of the attribution model, by which other documents refer to it. It stays when the title changes.
   */
  id: IdDocument;
  /**
   * What people call the attribution model, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * Which department answers for the attribution model; joint when left out.
   */
  owner?: OwnershipDocument;
  /**
   * Why the attribution model is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the attribution model had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The moment up to which touches count. Whoever has not reached it gets no credit and is listed.
   */
  anchor: 'lead' | 'opportunity' | 'close';
  /**
   * How many days before that moment touches count.
   */
  lookback: DaysDocument;
  /**
   * The signals that count as touches. What is not listed gets no credit, however often it happens.
   */
  touches: IdsDocument;
  /**
   * Within how many minutes the same signal of the same person about the same thing counts once; 30 minutes when left out.
   */
  dedupe?: ElapsedDocument;
  /**
   * How the credit is shared among the touches that count.
   */
  model: 'first' | 'last' | 'linear' | 'time-decay' | 'u' | 'position' | 'w' | 'full-path' | 'custom';
  /**
   * The share of each role. They add up to 100 %; what a path does not have goes to the others in proportion.
   */
  weights?: {
    /**
     * The share of the first touch of all.
     */
    first?: ShareDocument;
    /**
     * The share of the last touch before the lead was created.
     */
    lead?: ShareDocument;
    /**
     * The share of the last touch before the opportunity was opened.
     */
    opportunity?: ShareDocument;
    /**
     * The share of the last touch before the close.
     */
    close?: ShareDocument;
    /**
     * The share of the last touch of all.
     */
    last?: ShareDocument;
    /**
     * The share that all touches without such a role have together, in equal parts.
     */
    middle?: ShareDocument;
  };
  /**
   * After how many days a touch counts half as much; asked for by time-decay alone.
   */
  halfLife?: DaysDocument;
  /**
   * What gets the credit: every touch, or every channel.
   */
  per?: 'touch' | 'channel';
  /**
   * What becomes of touches of one channel that follow each other.
   */
  runs?: 'keep' | 'collapse';
  /**
   * The model that is asked where this one finds no touch; what it credits is shown apart.
   */
  fallback?: IdDocument;
}
/**
 * Findings that are known and accepted for a while, each with a reason and a date. It is the file leadpact-baseline.yaml beside definitions/, written by leadpact validate --baseline; nothing in it hides an error of reading or linking.
 */
export interface BaselineDocument {
  /**
   * Always baseline here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'baseline';
  /**
   * The findings that are accepted, each of them once: an entry covers one finding and stays with it when lines move.
   */
  allow: BaselineEntryDocument[];
}
/**
 * One finding that is accepted until a date, told by its code, its file, the keys that lead to it and what it says.
 */
export interface BaselineEntryDocument {
  /**
   * The code of the finding, as it stands behind it.
   */
  code: string;
  /**
   * The file in which the finding stands, from the folder of the agreement on.
   */
  file: NameDocument;
  /**
   * The keys that lead to the finding, with dots between them; entries of lists by their id. Left out when the finding is about the file as a whole.
   */
  at?: NameDocument;
  /**
   * What the finding says, word by word. When it says something else, with other numbers for example, it is another finding and is told again.
   */
  message: NameDocument;
  /**
   * The last day on which the finding is accepted, in the time zone of the agreement. From the next day on it is told again.
   */
  until: DateDocument;
  /**
   * Why the finding may stand until then, for whoever reads this in half a year.
   */
  reason?: string;
}
/**
 * What each channel may spend in a period, what sales said to it, and which channels are looked at every month before the money is fixed. One budget per document.
 */
export interface BudgetDocument {
  /**
   * Always budget here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'budget';
  /**
   * The id of the budget, by which other documents refer to it. It stays when the title changes.
   */
  id: IdDocument;
  /**
   * What people call the budget, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the budget. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both.
   */
  owner: OwnershipDocument;
  /**
   * Why the budget is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the budget had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The first month for which the budget holds.
   */
  from: MonthDocument;
  /**
   * The last month for which the budget holds.
   */
  to: MonthDocument;
  /**
   * The whole amount: what the channels have, and the reserve.
   */
  total: MoneyDocument;
  /**
   * The amount of each channel, for all months together.
   */
  channels: {
    [k: string]: MoneyDocument;
  };
  /**
   * What is given to no channel yet.
   */
  reserve?: MoneyDocument;
  /**
   * That sales was asked and agreed.
   */
  signedOff?: SignOffDocument;
  /**
   * How channels are flagged every month, before the money is fixed.
   */
  review?: BudgetReviewDocument;
}
/**
 * The word of a department that it agrees: in which role somebody said so, and when.
 */
export interface SignOffDocument {
  /**
   * The role in which somebody agreed.
   */
  by: IdDocument;
  /**
   * The date on which it was agreed.
   */
  on: DateDocument;
}
/**
 * When and by whom the channels are flagged, before the money of the next month is fixed.
 */
export interface BudgetReviewDocument {
  /**
   * How long before the beginning of each month the channels are flagged.
   */
  before: CalendarDaysDocument;
  /**
   * The role that computes the flags and shows them to both sides.
   */
  by: IdDocument;
  /**
   * What is flagged, by ids, each with its signs and what follows.
   */
  flags: {
    [k: string]: BudgetFlagDocument;
  };
}
/**
 * A kind of channel that has to be spoken about before the budget is fixed.
 */
export interface BudgetFlagDocument {
  /**
   * What people call the flag, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * Why the flag is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * What a channel shows over the window; it is flagged when all of it holds.
   */
  when: BudgetWhenDocument;
  /**
   * How far back is looked, in days before the flagging.
   */
  within: DaysDocument;
  /**
   * What both sides do about a flagged channel.
   */
  action: TextDocument;
}
/**
 * What a channel shows when it has to be looked at; all of it together.
 */
export interface BudgetWhenDocument {
  /**
   * The leads of the channel that reached the handoff.
   */
  mqls?: BudgetCountDocument;
  /**
   * The closed revenue that is credited to the channel.
   */
  revenue?: BudgetAmountDocument;
  /**
   * The part of all leads at the handoff that the channel brought.
   */
  mqlShare?: BudgetPartDocument;
  /**
   * The part of all closed revenue that is credited to the channel.
   */
  revenueShare?: BudgetPartDocument;
  /**
   * The part of the budget that the channel has.
   */
  budgetShare?: BudgetPartDocument;
}
/**
 * A number of leads, at least or at most.
 */
export interface BudgetCountDocument {
  /**
   * The limit holds when the value is this or more.
   */
  atLeast?: number;
  /**
   * The limit holds when the value is this or less.
   */
  atMost?: number;
}
/**
 * An amount of money, at least or at most.
 */
export interface BudgetAmountDocument {
  /**
   * The limit holds when the value is this or more.
   */
  atLeast?: MoneyDocument;
  /**
   * The limit holds when the value is this or less.
   */
  atMost?: MoneyDocument;
}
/**
 * A share of the whole, at least or at most.
 */
export interface BudgetPartDocument {
  /**
   * The limit holds when the value is this or more.
   */
  atLeast?: ShareDocument;
  /**
   * The limit holds when the value is this or less.
   */
  atMost?: ShareDocument;
}
/**
 * What lies on the table before a ritual begins.
 */
export interface CadenceInputsDocument {
  /**
   * The reports that are written for it.
   */
  reports?: ('weekly' | 'scorecard' | 'qbr' | 'retrospective' | 'win-loss' | 'content' | 'summary')[];
  /**
   * The metrics that everybody has looked at before.
   */
  metrics?: IdDocument[];
}
/**
 * One item of an agenda: what is talked about, and for how long.
 */
export interface CadenceAgendaItemDocument {
  /**
   * What is talked about, in a few words.
   */
  topic: TextDocument;
  /**
   * How many minutes of the meeting it is given.
   */
  minutes?: number;
  /**
   * The role that brings it to the table.
   */
  by?: IdDocument;
}
/**
 * One occasion on which it took place, or should have.
 */
export interface CadenceOccasionDocument {
  /**
   * The date for which it was planned.
   */
  on: DateDocument;
  /**
   * What became of it on that date.
   */
  was: 'held' | 'moved' | 'missed';
  /**
   * The date on which it took place instead, for moved.
   */
  to?: DateDocument;
  /**
   * Why it was moved or missed, in a sentence.
   */
  why?: TextDocument;
  /**
   * What was decided, in a sentence or two.
   */
  decided?: TextDocument;
  /**
   * Who has signed what came out of it.
   */
  signed?: SignatureDocument[];
}
/**
 * The signature of one department: who signed, and when.
 */
export interface SignatureDocument {
  /**
   * The department for which somebody signed.
   */
  side: SideDocument;
  /**
   * The role in which somebody signed for it.
   */
  by: IdDocument;
  /**
   * The date on which it was signed.
   */
  on: DateDocument;
}
/**
 * When business hours pass: the weekly hours of a place, its holidays and its special days. Promises in business hours are counted on it, one calendar per document.
 */
export interface CalendarDocument {
  /**
   * Always calendar here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'calendar';
  /**
   * The id of the calendar, by which other documents refer to it. It stays when the title changes.
   */
  id: IdDocument;
  /**
   * What people call the calendar, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the calendar. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the calendar is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the calendar had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The time zone in which the hours are meant.
   */
  zone: ZoneDocument;
  /**
   * The weekly opening hours. Several shifts on one day are several entries; a shift that ends at or before its start closes on the next day.
   */
  hours: CalendarWeeklyDocument[];
  /**
   * The public holidays on which nothing is open. Without this key the calendar has none.
   */
  holidays?: CalendarHolidaysDocument;
  /**
   * Special days that replace the weekly hours and any holiday of that date: closed, or the hours of the day.
   */
  exceptions?: {
    [k: string]: CalendarExceptionDocument;
  };
}
/**
 * Days of the week and when they are open.
 */
export interface CalendarWeeklyDocument {
  /**
   * The weekdays, one by one or as ranges.
   */
  days: WeekdaysDocument[];
  /**
   * When these days open, in the time zone of the calendar.
   */
  from: TimeDocument;
  /**
   * When these days close. At or before the opening it means the next day.
   */
  to: TimeDocument;
}
/**
 * The public holidays of a region, with the years for which they are complete.
 */
export interface CalendarHolidaysDocument {
  /**
   * The region whose holidays these are, by its official code.
   */
  region?: NameDocument;
  /**
   * The years whose holidays are complete here. A promise that runs beyond them gets no due time instead of a wrong one.
   */
  years: number[];
  /**
   * The holidays by date, each with its name.
   */
  dates: {
    [k: string]: TextDocument;
  };
}
/**
 * Opening hours of one certain day.
 */
export interface CalendarShiftDocument {
  /**
   * When this day opens, in the time zone of the calendar.
   */
  from: TimeDocument;
  /**
   * When this day closes. At or before the opening it means the next day.
   */
  to: TimeDocument;
}
/**
 * A campaign in the common calendar: where and when it runs, for whom, how many leads it is expected to bring, what sales prepares, who follows up, and that sales agreed. One campaign per document.
 */
export interface CampaignDocument {
  /**
   * Always campaign here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'campaign';
  /**
   * The id of the campaign, by which other documents refer to it. It stays when the title changes.
   */
  id: IdDocument;
  /**
   * What people call the campaign, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the campaign. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both.
   */
  owner: OwnershipDocument;
  /**
   * Why the campaign is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the campaign had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * What the campaign says, in one sentence that marketing writes and sales repeats.
   */
  message?: TextDocument;
  /**
   * The channel on which the campaign runs, and whose budget it spends.
   */
  channel: IdDocument;
  /**
   * The first day of the campaign, a local date.
   */
  from: DateDocument;
  /**
   * The last day of the campaign, follow-up included.
   */
  to: DateDocument;
  /**
   * Whether it is only an idea so far. A draft needs no word of sales, and nobody counts on its leads.
   */
  draft?: boolean;
  /**
   * What the campaign costs, out of the budget of its channel.
   */
  budget?: MoneyDocument;
  /**
   * For whom the campaign is: fields, territories, target accounts.
   */
  audience?: CampaignAudienceDocument;
  /**
   * How many leads it is expected to bring to the handoff, month by month.
   */
  expected?: {
    [k: string]: number;
  };
  /**
   * What its links carry. Two campaigns with the same tags cannot be told apart.
   */
  utm?: CampaignUtmDocument;
  /**
   * What has to be ready before it starts, by ids: who prepares it, and until when.
   */
  preparation?: {
    [k: string]: CampaignTaskDocument;
  };
  /**
   * The role in sales that answers for the follow-up of its leads.
   */
  followUp?: IdDocument;
  /**
   * That sales agreed: no campaign starts without.
   */
  signedOff?: SignOffDocument;
}
/**
 * For whom the campaign is: whose leads it is meant to bring.
 */
export interface CampaignAudienceDocument {
  /**
   * Which values of which fields its leads have.
   */
  fields?: FieldValuesDocument;
  /**
   * In which range the numbers of its leads lie, both ends included.
   */
  between?: {
    [k: string]: CampaignRangeDocument;
  };
  /**
   * The territories in which it runs. Without any, every territory is meant.
   */
  territories?: IdsDocument;
  /**
   * The tiers of target accounts that it addresses.
   */
  accounts?: IdsDocument;
}
/**
 * What the links of the campaign carry, so that a visit can be credited to it.
 */
export interface CampaignUtmDocument {
  /**
   * The value of utm_campaign, the name of the campaign.
   */
  campaign: string;
  /**
   * The value of utm_source, where the link stands.
   */
  source?: string;
  /**
   * The value of utm_medium, the kind of the link.
   */
  medium?: string;
}
/**
 * Something that has to be ready before the campaign starts.
 */
export interface CampaignTaskDocument {
  /**
   * What people call the preparation, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The role that prepares it and answers for the date.
   */
  by: IdDocument;
  /**
   * The date on which it is ready, before the campaign starts.
   */
  due: DateDocument;
}
/**
 * Breaks of the agreement that are intended: which rule would complain about which definition, why it is right all the same, who of which department approved it, and until when it may be merged.
 */
export interface ChangesDocument {
  /**
   * Always changes here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'changes';
  /**
   * What people call these changes, in one text or one per language of the agreement.
   */
  title?: TextDocument;
  /**
   * Always joint: what one department could approve alone protects nobody.
   */
  owner?: 'joint';
  /**
   * What these changes have in common: the review or the experience behind them.
   */
  rationale?: TextDocument;
  /**
   * The intended changes by id, each with its reason and who agreed.
   */
  changes: {
    [k: string]: ChangesChangeDocument;
  };
}
/**
 * One change that breaks what somebody relies on, and is meant.
 */
export interface ChangesChangeDocument {
  /**
   * What leadpact breaking would complain about: each a rule and the definition it names.
   */
  breaks: ChangesBreakDocument[];
  /**
   * Why it is right all the same, in a sentence that both departments can say aloud.
   */
  why: TextDocument;
  /**
   * Who approved it for which department, and when. Each department that has to sign the change is needed; in an emergency it follows within days.
   */
  approved?: ChangesApprovalsDocument;
  /**
   * The last day on which it may still be merged. After it the record is an error, and is deleted.
   */
  expires: DateDocument;
  /**
   * That it could not wait for both departments: who decided, when, and until when both have to have approved it.
   */
  emergency?: ChangesEmergencyDocument;
}
/**
 * A rule and the definition of which it would complain.
 */
export interface ChangesBreakDocument {
  /**
   * The code that leadpact breaking prints.
   */
  rule: string;
  /**
   * The definition as leadpact breaking prints it: its kind and its id, or the kind alone of what there is once.
   */
  object: string;
}
/**
 * The words of the departments that they agree.
 */
export interface ChangesApprovalsDocument {
  /**
   * The word of marketing: in which role somebody agreed, and when.
   */
  marketing?: SignOffDocument;
  /**
   * The word of sales: in which role somebody agreed, and when.
   */
  sales?: SignOffDocument;
}
/**
 * That a change could not wait for both departments.
 */
export interface ChangesEmergencyDocument {
  /**
   * The role that decided it without waiting.
   */
  by: IdDocument;
  /**
   * The date on which it was decided.
   */
  on: DateDocument;
  /**
   * The last day on which both departments may still approve it afterwards.
   */
  ratifyBy: DateDocument;
}
/**
 * The ways on which leads find us: search, events, referrals. Campaigns, budget and attribution refer to them. It may be split over several documents.
 */
export interface ChannelsDocument {
  /**
   * Always channels here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'channels';
  /**
   * What people call this part of the channels, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for this part of the channels. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why this part of the channels is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The channels by their ids, as campaigns and budget name them.
   */
  channels: {
    [k: string]: ChannelsChannelDocument;
  };
}
/**
 * A way on which leads find us: what of a lead and what of its doings belongs to it.
 */
export interface ChannelsChannelDocument {
  /**
   * What people call the channel, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the channel. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the channel is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the channel had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The place of the channel among the others. Of two touches of the same instant, the one with the lower order counts as the earlier. Leave room between the numbers (10, 20, 30), so that a channel can be put between two others later.
   */
  order: number;
  /**
   * The signals that are touches of this channel. A signal belongs to one channel at most.
   */
  signals?: IdsDocument;
  /**
   * By which values of which fields a lead is known to have come from here. Breakdowns by channel read them.
   */
  fields?: FieldValuesDocument;
  /**
   * Whether there is no link to click, as at a trade fair or on the phone. Campaigns there need no tags in their links.
   */
  offline?: boolean;
  /**
   * How many leads the channel brings to the handoff each month by itself, without any campaign. Together with what the campaigns expect it is held against the promised volume.
   */
  expected?: string;
}
/**
 * How heavy each finding weighs in this agreement: which rules fail a run, which only remind, and which are off. At most one document; both departments own it, since a rule that one of them could silence alone protects nobody.
 */
export interface ChecksDocument {
  /**
   * Always checks here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'checks';
  /**
   * What people call these settings, in one text or one per language of the agreement.
   */
  title?: TextDocument;
  /**
   * Always joint: neither department may lower a rule alone, since most rules protect one from the other.
   */
  owner?: 'joint';
  /**
   * Why the levels are the way they are: the evidence, the meeting, the experience behind them. The playbook prints it.
   */
  rationale?: TextDocument;
  /**
   * The weight of each rule that is not to have its usual one, by the code of its findings. leadpact rules lists the codes and the levels as they are set here.
   */
  levels: {
    [k: string]: ChecksSettingDocument;
  };
}
/**
 * The inventory of what sales can show and send: battlecards, case studies, calculators. It says for whom and for which stage a piece is made, who keeps it, when it was last looked at, and whether anybody uses it.
 */
export interface ContentDocument {
  /**
   * Always content here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'content';
  /**
   * What people call the inventory, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the inventory. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both.
   */
  owner?: OwnershipDocument;
  /**
   * Why the inventory is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * Types of content, by id, with the rhythm in which each piece of the type is reviewed. Types may be declared in one document and used in all.
   */
  types?: {
    [k: string]: ContentTypeDocument;
  };
  /**
   * The pieces of content themselves, by id.
   */
  pieces?: {
    [k: string]: ContentPieceDocument;
  };
}
/**
 * A type of content and what holds for all pieces of it.
 */
export interface ContentTypeDocument {
  /**
   * What people call the type, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the type. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the type is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it.
   */
  rationale?: TextDocument;
  /**
   * The id that the type had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * How often each piece of this type is reviewed, unless the piece says otherwise.
   */
  review?: RhythmDocument;
  /**
   * The commitment that new or revised pieces of this type keep, such as three revised battlecards a quarter. It has to be one that counts deliveries.
   */
  fulfils?: IdDocument;
}
/**
 * One piece of content: for whom, for which stage, who keeps it, and whether it works.
 */
export interface ContentPieceDocument {
  /**
   * What people call the piece, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the piece. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the piece is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it.
   */
  rationale?: TextDocument;
  /**
   * The id that the piece had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The type of content that it is, by id.
   */
  type: IdDocument;
  /**
   * The stages in which it helps. Every stage that sales works needs something to send.
   */
  stages?: IdDocument[];
  /**
   * The personas it is made for; without any it is for everybody.
   */
  personas?: IdDocument[];
  /**
   * The role that keeps it up to date.
   */
  keptBy: IdDocument;
  /**
   * The date on which it was last looked at, by both departments.
   */
  reviewed: DateDocument;
  /**
   * How often it is reviewed, where that differs from its type.
   */
  review?: RhythmDocument;
  /**
   * What the last review decided about it.
   */
  verdict?: 'keep' | 'invest' | 'improve' | 'retire';
  /**
   * What became of it, by fiscal quarter.
   */
  use?: {
    [k: string]: ContentUseDocument;
  };
  /**
   * The date on which it was taken off the shelf. Nothing may rely on it any more.
   */
  retired?: DateDocument;
  /**
   * The piece that took its place on the shelf.
   */
  replacedBy?: IdDocument;
}
/**
 * How often a piece was used in one quarter, and with what effect.
 */
export interface ContentUseDocument {
  /**
   * How often sales sent or showed it.
   */
  sent: number;
  /**
   * In how many decided deals it was seen by somebody of the buyer.
   */
  inDeals?: number;
  /**
   * How many of these deals were won.
   */
  inWonDeals?: number;
}
/**
 * What happens when promises are missed: on a single lead while its clock runs, and week after week between the departments. There is exactly one.
 */
export interface EscalationDocument {
  /**
   * Always escalation here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'escalation';
  /**
   * What people call the escalation, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the escalation. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the escalation is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The steps on a single lead’s clock, in the order in which they come.
   */
  perLead: EscalationStepDocument[];
  /**
   * The three levels between the departments: operations talk, leadership reviews, the executives step in.
   */
  levels: EscalationLevelDocument[];
  /**
   * The numbers behind the levels. Every one has a default, so write only what you change.
   */
  parameters?: {
    /**
     * How many judged cases a block of weeks needs before it counts as met or missed. 5 when left out.
     */
    minSample?: number;
    /**
     * How many thin weeks are merged at most to reach enough cases. 4 when left out.
     */
    mergeWeeks?: number;
    /**
     * How many missed weeks in a row bring an incident to level 2. 4 when left out.
     */
    consecutiveWeeks?: number;
    /**
     * The length of the window in which missed weeks are counted for level 2. 8 when left out.
     */
    windowWeeks?: number;
    /**
     * How many missed weeks within that window bring an incident to level 2. 6 when left out.
     */
    windowMissed?: number;
    /**
     * How many weeks an incident may last before it goes to level 3. 13 when left out.
     */
    durationWeeks?: number;
    /**
     * How many openings at level 2 of the same promise bring it to level 3. 3 when left out.
     */
    recurrences?: number;
    /**
     * Within how many weeks these openings must lie. 52 when left out.
     */
    recurrenceWeeks?: number;
    /**
     * How many promises of one department may be at level 2 or above before that is an event of its own. 2 when left out.
     */
    breadth?: number;
    /**
     * How many met weeks in a row close an incident. 2 when left out.
     */
    closeWeeks?: number;
    /**
     * How many met weeks in a row close an incident that reached level 2. 4 when left out.
     */
    closeWeeksFromLevel2?: number;
    /**
     * After how many weeks without any judged case an incident lapses. 8 when left out.
     */
    lapseWeeks?: number;
  };
}
/**
 * One step on the clock of a single lead.
 */
export interface EscalationStepDocument {
  /**
   * The id of the step, by which notices and reports name it.
   */
  id: IdDocument;
  /**
   * What people call the step when they talk about it.
   */
  title?: TextDocument;
  /**
   * When it comes, as a share of the time given: 100 % is the due time, 150 % half as much again.
   */
  at: ShareDocument;
  /**
   * What is done when the time has come.
   */
  action: 'warn' | 'notify' | 'reassign' | 'queue';
  /**
   * Who is told or decides: owner for the one who has the lead, or a role.
   */
  to: IdDocument;
  /**
   * The queue the lead goes to, for the action queue.
   */
  queue?: IdDocument;
}
/**
 * One level of escalation between the departments.
 */
export interface EscalationLevelDocument {
  /**
   * The id of the level, by which notices and reports name it.
   */
  id: IdDocument;
  /**
   * The rank of the level: 1 for operations, 2 for leadership, 3 for the executives.
   */
  level: number;
  /**
   * What people call the level, such as “VP review”.
   */
  title: TextDocument;
  /**
   * The roles that have to meet, from both departments.
   */
  who: IdDocument[];
  /**
   * What those who meet have to do, in words.
   */
  action: TextDocument;
  /**
   * By when they meet, counted from the escalation.
   */
  within: DurationDocument;
}
/**
 * The dictionary of everything a lead can be asked about. Only what is declared here can appear in conditions, so that marketing and sales mean the same field by the same word. It may be split over several documents.
 */
export interface FieldsDocument {
  /**
   * Always fields here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'fields';
  /**
   * What people call this part of the dictionary, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for this part of the dictionary. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why this part of the dictionary is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The fields by their ids, as conditions will name them.
   */
  fields: {
    [k: string]: FieldsFieldDocument;
  };
  /**
   * What is true of every lead, by ids: because a system sees to it, or because the world is so. Proofs only look at leads of which all of it is true, so that nobody is shown a lead that cannot exist.
   */
  invariants?: {
    [k: string]: FieldsInvariantDocument;
  };
}
/**
 * A field whose values come from a fixed list.
 */
export interface FieldsChoiceFieldDocument {
  /**
   * What people call the field, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the field. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the field is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the field had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * What kind of value the field holds. It decides which questions conditions may ask.
   */
  type: 'enum' | 'set';
  /**
   * The values the field can have: a list, or a map from each value to its words. Capital letters make no difference in comparisons; your spelling is kept for the systems.
   */
  values: FieldsValuesDocument;
  /**
   * The unit in which the value is counted, as conditions are read aloud with it: one string in the first language of the agreement, or one string per language. A code of ISO 4217 such as EUR and a sign such as % are the same in every language.
   */
  unit?: TextDocument;
  /**
   * Whether the value may be unknown; yes when left out. Conditions that negate a field which may be unknown get a warning.
   */
  nullable?: boolean;
  /**
   * How personal the value is; none when left out. It decides what may appear in reports and exports.
   */
  pii?: 'none' | 'personal' | 'sensitive';
  /**
   * Plausible values, used in documentation and as witnesses in proofs. Use invented ones.
   */
  examples?: (string | number | boolean)[];
  /**
   * What other systems call the field: the system, then the name there.
   */
  systems?: SystemsDocument;
}
/**
 * What other systems call it: the system, then its name there. Compiled configuration and imported records use these names, so that nobody keeps a mapping table on the side.
 */
export interface SystemsDocument {
  [k: string]: NameDocument;
}
/**
 * A field that holds a whole number.
 */
export interface FieldsIntegerFieldDocument {
  /**
   * What people call the field, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the field. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the field is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the field had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * What kind of value the field holds. It decides which questions conditions may ask.
   */
  type: 'integer';
  /**
   * The smallest value that makes sense. Conditions below it can never hold, and you are told so.
   */
  min?: number;
  /**
   * The largest value that makes sense. Conditions above it can never hold, and you are told so.
   */
  max?: number;
  /**
   * The unit in which the value is counted, as conditions are read aloud with it: one string in the first language of the agreement, or one string per language. A code of ISO 4217 such as EUR and a sign such as % are the same in every language.
   */
  unit?: TextDocument;
  /**
   * Whether the value may be unknown; yes when left out. Conditions that negate a field which may be unknown get a warning.
   */
  nullable?: boolean;
  /**
   * How personal the value is; none when left out. It decides what may appear in reports and exports.
   */
  pii?: 'none' | 'personal' | 'sensitive';
  /**
   * Plausible values, used in documentation and as witnesses in proofs. Use invented ones.
   */
  examples?: (string | number | boolean)[];
  /**
   * What other systems call the field: the system, then the name there.
   */
  systems?: SystemsDocument;
}
/**
 * A field that holds a number with digits after the point.
 */
export interface FieldsDecimalFieldDocument {
  /**
   * What people call the field, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the field. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the field is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the field had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * What kind of value the field holds. It decides which questions conditions may ask.
   */
  type: 'decimal';
  /**
   * The smallest value that makes sense. Conditions below it can never hold, and you are told so.
   */
  min?: number;
  /**
   * The largest value that makes sense. Conditions above it can never hold, and you are told so.
   */
  max?: number;
  /**
   * How many digits after the point are kept; 0 when left out. Numbers are exact to this digit and never rounded silently.
   */
  scale?: number;
  /**
   * The unit in which the value is counted, as conditions are read aloud with it: one string in the first language of the agreement, or one string per language. A code of ISO 4217 such as EUR and a sign such as % are the same in every language.
   */
  unit?: TextDocument;
  /**
   * Whether the value may be unknown; yes when left out. Conditions that negate a field which may be unknown get a warning.
   */
  nullable?: boolean;
  /**
   * How personal the value is; none when left out. It decides what may appear in reports and exports.
   */
  pii?: 'none' | 'personal' | 'sensitive';
  /**
   * Plausible values, used in documentation and as witnesses in proofs. Use invented ones.
   */
  examples?: (string | number | boolean)[];
  /**
   * What other systems call the field: the system, then the name there.
   */
  systems?: SystemsDocument;
}
/**
 * A field that holds a text, a date, or true or false.
 */
export interface FieldsPlainFieldDocument {
  /**
   * What people call the field, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the field. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the field is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the field had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * What kind of value the field holds. It decides which questions conditions may ask.
   */
  type: 'boolean' | 'date' | 'text';
  /**
   * The unit in which the value is counted, as conditions are read aloud with it: one string in the first language of the agreement, or one string per language. A code of ISO 4217 such as EUR and a sign such as % are the same in every language.
   */
  unit?: TextDocument;
  /**
   * Whether the value may be unknown; yes when left out. Conditions that negate a field which may be unknown get a warning.
   */
  nullable?: boolean;
  /**
   * How personal the value is; none when left out. It decides what may appear in reports and exports.
   */
  pii?: 'none' | 'personal' | 'sensitive';
  /**
   * Plausible values, used in documentation and as witnesses in proofs. Use invented ones.
   */
  examples?: (string | number | boolean)[];
  /**
   * What other systems call the field: the system, then the name there.
   */
  systems?: SystemsDocument;
}
/**
 * Whoever fulfils the first condition fulfils the second. Both ask about fields of the lead and nothing else.
 */
export interface FieldsInvariantDocument {
  /**
   * What people call the invariant, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the invariant. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the invariant is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the invariant had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The leads of which something more is known, as a condition on fields of the lead.
   */
  when: CriterionDocument;
  /**
   * What is always true of these leads, as a condition on fields of the lead.
   */
  then: CriterionDocument;
}
/**
 * A question about a lead, asked in the same small language everywhere. It is a block with exactly one key: a connective (all, any, none, kOf), the name of a field with its test, signal with its window, or one of the words about score and state.
 */
export interface CriterionDocument {
  /**
   * Holds when every one of these conditions holds. An empty list always holds.
   */
  all?: CriterionDocument[];
  /**
   * Holds when at least one of these conditions holds. An empty list never holds.
   */
  any?: CriterionDocument[];
  /**
   * Holds when not one of these conditions holds: a plain negation. A lead whose field is unknown passes, since the condition inside fails for it.
   */
  none?: CriterionDocument[];
  /**
   * Holds when at least k of the listed conditions hold, for example two out of three.
   */
  kOf?: {
    /**
     * How many of the conditions must hold at least.
     */
    k: number;
    /**
     * The conditions, of which at least k have to hold.
     */
    of: CriterionDocument[];
  };
  /**
   * Holds when the lead did this recently enough and often enough. Always write within beside it; count defaults to once.
   */
  signal?: SignalChoiceDocument;
  /**
   * How far back the signal may lie, in whole elapsed days. Only beside signal.
   */
  within?: DaysDocument;
  /**
   * How many such events there must be at least; 1 when left out. Only beside signal.
   */
  count?: number;
  /**
   * Compares all points of the lead together.
   */
  total?: PointsTestDocument;
  /**
   * Compares the points for who the lead is.
   */
  fit?: PointsTestDocument;
  /**
   * Compares the points for what the lead did.
   */
  engagement?: PointsTestDocument;
  /**
   * Asks for the grade, which says how well the lead fits.
   */
  grade?: VerdictTestDocument;
  /**
   * Asks for the engagement band, which says how active the lead was.
   */
  band?: VerdictTestDocument;
  /**
   * Asks for the cell of the matrix: grade and band together.
   */
  cell?: VerdictTestDocument;
  /**
   * Asks for the outcome that the matrix gives.
   */
  outcome?: VerdictTestDocument;
  /**
   * Holds when the lead has entered this stage in its present cycle, whether it is still there or not.
   */
  reached?: IdDocument;
  /**
   * Holds when the lead objected to being contacted; for the opposite put it under none.
   */
  objection?: true;
  /**
   * Asks what the lead said about a purpose: exactly one purpose of the agreement and its state.
   */
  consent?: {
    [k: string]: ConsentStateDocument;
  };
  /**
   * Holds when the named checklist passes.
   */
  qualification?: IdDocument;
  [k: string]:
    | AttributeTestDocument
    | CriterionDocument[]
    | {
        /**
         * How many of the conditions must hold at least.
         */
        k: number;
        /**
         * The conditions, of which at least k have to hold.
         */
        of: CriterionDocument[];
      }
    | SignalChoiceDocument
    | DaysDocument
    | number
    | PointsTestDocument
    | VerdictTestDocument
    | IdDocument
    | true
    | {
        [k: string]: ConsentStateDocument;
      }
    | undefined;
}
/**
 * Compares points of the score with a number, by exactly one comparison.
 */
export interface PointsTestDocument {
  /**
   * Holds when the points are this number or more.
   */
  gte?: PointsDocument;
  /**
   * Holds when the points are more than this number.
   */
  gt?: PointsDocument;
  /**
   * Holds when the points are this number or less.
   */
  lte?: PointsDocument;
  /**
   * Holds when the points are less than this number.
   */
  lt?: PointsDocument;
}
/**
 * Asks which grade, band, cell or outcome the lead has.
 */
export interface VerdictTestDocument {
  /**
   * Holds when the lead has one of these.
   *
   * Items: A grade, band, cell or outcome.
   */
  in?: (string | number)[];
  /**
   * Holds when the lead has exactly this one.
   */
  eq?: string | number;
}
/**
 * One question about one field: exactly one operator and what it compares with. On a lead whose field is not known every test fails, notIn too; ask missing directly.
 */
export interface AttributeTestDocument {
  /**
   * Holds when the field has exactly this value. For fields with fixed values and for true or false.
   */
  eq?: LiteralDocument;
  /**
   * Holds when the field has one of these values.
   */
  in?: ValuesDocument;
  /**
   * Holds when the field is known and has none of these values. An unknown value fails the test; write none around an in when unknown should pass.
   */
  notIn?: ValuesDocument;
  /**
   * Holds when the value is this number or more. On a date, its age in days is compared.
   */
  gte?: BoundDocument;
  /**
   * Holds when the value is more than this number. On a date, its age in days is compared.
   */
  gt?: BoundDocument;
  /**
   * Holds when the value is this number or less. On a date, its age in days is compared.
   */
  lte?: BoundDocument;
  /**
   * Holds when the value is less than this number. On a date, its age in days is compared.
   */
  lt?: BoundDocument;
  /**
   * Holds when the value lies between the two numbers, both included.
   */
  between?: BoundDocument[];
  /**
   * Holds when the field, which holds several values, contains at least one of these.
   */
  hasAny?: LiteralDocument[];
  /**
   * Holds when the field, which holds several values, contains every one of these.
   */
  hasAll?: LiteralDocument[];
  /**
   * Holds when the field, which holds several values, contains none of these. A lead without any value passes.
   */
  hasNone?: LiteralDocument[];
  /**
   * Holds when the whole text is one of these.
   */
  equals?: WordsDocument;
  /**
   * Holds when the text contains one of these anywhere, inside a word too.
   */
  contains?: WordsDocument;
  /**
   * Holds when one of these stands in the text as a word of its own, so vp does not match mvp.
   */
  containsWord?: WordsDocument;
  /**
   * Holds when the text begins with one of these.
   */
  startsWith?: WordsDocument;
  /**
   * Holds when the text ends with one of these.
   */
  endsWith?: WordsDocument;
  /**
   * Holds when the field is known; for the opposite write missing: true.
   */
  exists?: true;
  /**
   * Holds when the field is not known; for the opposite write exists: true.
   */
  missing?: true;
}
/**
 * The words that both departments use, what each of them means, and the words they do not use for it any more. A quarrel about numbers is often a quarrel about words.
 */
export interface GlossaryDocument {
  /**
   * Always glossary here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'glossary';
  /**
   * What people call the glossary, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the glossary. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both.
   */
  owner?: OwnershipDocument;
  /**
   * Why the glossary is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The words that both departments use, by id.
   */
  terms: {
    [k: string]: GlossaryTermDocument;
  };
}
/**
 * A word that both departments use in one meaning.
 */
export interface GlossaryTermDocument {
  /**
   * What people call the term, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the term. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the term is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it.
   */
  rationale?: TextDocument;
  /**
   * The id that the term had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * What it means, in a sentence that both departments accept.
   */
  means: TextDocument;
  /**
   * The stage that this word stands for.
   */
  stage?: IdDocument;
  /**
   * Words that are not used for it, so that everybody says the same. They are looked for in all texts of the agreement.
   */
  avoid?: GlossaryAvoidedDocument;
}
/**
 * A bonus that is paid only when both departments reach what they promised. One incentive per document.
 */
export interface IncentiveDocument {
  /**
   * Always incentive here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'incentive';
  /**
   * The id of the incentive, by which other documents refer to it. It stays when the title changes.
   */
  id: IdDocument;
  /**
   * What people call the incentive, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * Which department answers for the incentive; joint when left out.
   */
  owner?: OwnershipDocument;
  /**
   * Why the incentive is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the incentive had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The period after which it is paid.
   */
  per: PeriodDocument;
  /**
   * What is paid, to whom, and how it stands beside the quotas of single people.
   */
  pays: TextDocument;
  /**
   * What marketing must reach, by metric. All of it, or the bonus is not paid to anybody.
   */
  marketing?: {
    [k: string]: IncentiveConditionDocument;
  };
  /**
   * What sales must reach, by metric. All of it, or the bonus is not paid to anybody.
   */
  sales?: {
    [k: string]: IncentiveConditionDocument;
  };
}
/**
 * The way of a lead from the first contact to the won deal: the gates that stop it, the stages and what it takes to enter them, the handoff from marketing to sales, and how often it may come back. There is exactly one, and MQL is defined here and nowhere else.
 */
export interface LifecycleDocument {
  /**
   * Always lifecycle here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'lifecycle';
  /**
   * What people call the lifecycle, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the lifecycle. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the lifecycle is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * What stops a lead whatever its points are, in the order in which it is tested. Objection, withdrawn consent and embargo always come first.
   */
  gates?: LifecycleGateDocument[];
  /**
   * The stages by their ids. Their order ranks them; the lowest is where every lead begins.
   */
  stages: {
    [k: string]: LifecycleStageDocument;
  };
  /**
   * Moves by hand that need a rule. Going forward is always possible; going back only along one of these.
   */
  transitions?: {
    [k: string]: LifecycleTransitionDocument;
  };
  /**
   * Where marketing offers a lead, who decides about it, and by when.
   */
  handoff: LifecycleHandoffDocument;
  /**
   * How often a lead may go through the lifecycle, and what happens to its points when it comes back.
   */
  cycles: {
    /**
     * The most cycles a lead may have. After the last one it does not qualify again by itself.
     */
    max: number;
    /**
     * With which points a recycled lead starts its next cycle.
     */
    scoreReset: 'none' | 'engagement';
  };
  /**
   * The total below which an MQL that nobody accepted yet is withdrawn, tested every night. Without it an MQL stays one.
   */
  demoteBelow?: PointsDocument;
}
/**
 * A gate that stops leads for which a condition holds.
 */
export interface LifecycleCriterionGateDocument {
  /**
   * The id of the gate, for tests and explanations.
   */
  id: IdDocument;
  /**
   * What people call the gate, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the gate. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the gate is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the gate had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * What the gate looks at; a condition when left out.
   */
  kind?: 'criterion' | 'embargo';
  /**
   * The condition that stops the lead, however many points it has.
   */
  when: CriterionDocument;
  /**
   * The reason that is recorded when the gate ends a cycle.
   */
  reason?: IdDocument;
}
/**
 * The gate for leads that objected to being contacted.
 */
export interface LifecycleObjectionGateDocument {
  /**
   * The id of the gate, for tests and explanations.
   */
  id: IdDocument;
  /**
   * What people call the gate, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the gate. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the gate is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the gate had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * What the gate looks at; a condition when left out.
   */
  kind: 'objection';
  /**
   * The reason that is recorded when the gate ends a cycle.
   */
  reason?: IdDocument;
}
/**
 * A gate that looks at what the lead said about a purpose.
 */
export interface LifecycleConsentGateDocument {
  /**
   * The id of the gate, for tests and explanations.
   */
  id: IdDocument;
  /**
   * What people call the gate, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the gate. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the gate is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the gate had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * What the gate looks at; a condition when left out.
   */
  kind: 'withdrawn-consent' | 'no-consent';
  /**
   * The purpose whose consent is looked at.
   */
  purpose: IdDocument;
  /**
   * The reason that is recorded when the gate ends a cycle.
   */
  reason?: IdDocument;
}
/**
 * A stage of the lifecycle, with what it takes to enter it.
 */
export interface LifecycleStageDocument {
  /**
   * The rank of the stage. Leave room between the numbers (10, 20, 30), so that a stage can be put between two others later.
   */
  order: number;
  /**
   * What people call the stage, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the stage. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the stage is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the stage had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * What the stage means in reports; open when left out.
   */
  category?: 'open' | 'won' | 'lost' | 'parked';
  /**
   * Whether a lead may jump over the stage; no when left out. Jumping over any other stage records its entry at the same moment.
   */
  skippable?: boolean;
  /**
   * What the one who works the lead here should do. It is shown in the CRM and in the playbook.
   */
  guidance?: TextDocument;
  /**
   * What it takes to enter the stage. Without it people move leads here by hand.
   */
  entry?: LifecycleEntryDocument;
}
/**
 * What it takes to enter a stage, and whether that happens by itself.
 */
export interface LifecycleEntryDocument {
  /**
   * Whether a lead moves here by itself as soon as it may; no when left out.
   */
  automatic?: boolean;
  /**
   * Fields that must be known. A lead that lacks one waits and enters when it arrives.
   */
  fields?: IdsDocument;
  /**
   * Fields that should be known. They stop nobody and only measure how complete leads are.
   */
  expected?: IdsDocument;
  /**
   * The condition that must always hold, fast track or not.
   */
  require?: CriterionDocument;
  /**
   * The condition that a lead must reach, usually a score. A fast track skips it.
   */
  threshold?: CriterionDocument;
  /**
   * The signal that skips the threshold while it is fresh. Everything required still is.
   */
  fastTrack?: {
    /**
     * The signal that opens the fast track, or several of which any will do.
     */
    signal: SignalChoiceDocument;
    /**
     * How long the fast track stays open after the signal.
     */
    within: DaysDocument;
  };
  /**
   * The checklist that must pass too, by its id.
   */
  qualification?: IdDocument;
}
/**
 * A move that people make by hand, and what it asks of them.
 */
export interface LifecycleTransitionDocument {
  /**
   * What people call the move, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the move. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the move is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The stage from which the lead is moved.
   */
  from: IdDocument;
  /**
   * The stage to which the lead is moved.
   */
  to: IdDocument;
  /**
   * The roles that may do it. Without it anyone may.
   */
  by?: IdsDocument;
  /**
   * What has to be given with the move, so that it can be understood later.
   */
  requires?: ('reason' | 'note')[];
}
/**
 * Where marketing hands a lead to sales and sales answers.
 */
export interface LifecycleHandoffDocument {
  /**
   * The stage at which marketing offers the lead.
   */
  stage: IdDocument;
  /**
   * The stage that sales moves it to by accepting.
   */
  acceptance: IdDocument;
  /**
   * How long sales has to accept or reject. A decision at the very deadline still counts.
   */
  decideWithin: DurationDocument;
  /**
   * The calendar of the decision window, where it is not the usual one.
   */
  calendar?: IdDocument;
  /**
   * What happens to a lead nobody decided about in time.
   */
  onExpiry: 'escalate' | 'auto-accept' | 'return';
  /**
   * The roles that accept or reject. Never the rep who will work the lead, since picking the easy ones helps nobody.
   */
  decidedBy: IdDocument[];
  /**
   * How marketing can question a rejection.
   */
  dispute?: {
    /**
     * How long after a rejection marketing may dispute it.
     */
    within: DurationDocument;
    /**
     * The role that rules on it. The ruling corrects reports, never escalations.
     */
    arbiter: IdDocument;
  };
}
/**
 * Lists of values that several conditions share, such as competitors or free-mail domains. A value is added once and counts everywhere. It may be split over several documents.
 */
export interface ListsDocument {
  /**
   * Always lists here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'lists';
  /**
   * What people call this part of the lists, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for this part of the lists. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why this part of the lists is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The lists by their ids, as conditions name them.
   */
  lists: {
    [k: string]: ListsListDocument;
  };
}
/**
 * A list of values under a name.
 */
export interface ListsListDocument {
  /**
   * What people call the list, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the list. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the list is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the list had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The values. Capital letters and extra blanks make no difference.
   */
  values: NameDocument[];
}
/**
 * The messaging framework: whom we talk to, what we claim, and what proves it; and what to answer when somebody objects. Marketing writes with it and sales talks with it, so a customer hears one company.
 */
export interface MessagingDocument {
  /**
   * Always messaging here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'messaging';
  /**
   * What people call the messaging, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the messaging. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both.
   */
  owner?: OwnershipDocument;
  /**
   * Why the messaging is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The one sentence that everything else explains.
   */
  promise?: TextDocument;
  /**
   * The kinds of people we talk to, by id.
   */
  personas?: {
    [k: string]: MessagingPersonaDocument;
  };
  /**
   * What we claim about ourselves, by id.
   */
  claims?: {
    [k: string]: MessagingClaimDocument;
  };
  /**
   * What customers object, by id, with the answer both sides give.
   */
  objections?: {
    [k: string]: MessagingObjectionDocument;
  };
  /**
   * Who has agreed to it. It is the messaging of both only when both have signed.
   */
  signed?: SignatureDocument[];
}
/**
 * A kind of person we talk to: who they are, what they want, and what keeps them from it.
 */
export interface MessagingPersonaDocument {
  /**
   * What people call the persona, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the persona. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the persona is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it.
   */
  rationale?: TextDocument;
  /**
   * The id that the persona had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * How a lead of this persona is recognised, as a condition over the fields. The playbook and the reports group leads by it.
   */
  when?: CriterionDocument;
  /**
   * What this person wants to reach, in their own words.
   */
  wants: TextDocument;
  /**
   * What keeps this person from buying, in their own words.
   */
  fears?: TextDocument;
}
/**
 * Something we claim, for whom, and what proves it.
 */
export interface MessagingClaimDocument {
  /**
   * What people call the claim, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the claim. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the claim is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it.
   */
  rationale?: TextDocument;
  /**
   * The id that the claim had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The sentence, as a rep would say it.
   */
  claim: TextDocument;
  /**
   * The personas to whom it matters.
   */
  for: IdDocument[];
  /**
   * What proves it: a piece of content, or a fact and where it comes from.
   */
  proof?: MessagingProofDocument[];
  /**
   * What we do not say any more, and why this sentence took its place.
   */
  instead?: TextDocument;
}
/**
 * What a customer objects, and the answer that both sides give.
 */
export interface MessagingObjectionDocument {
  /**
   * What people call the objection, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the objection. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the objection is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it.
   */
  rationale?: TextDocument;
  /**
   * The id that the objection had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The objection, as customers say it.
   */
  says: TextDocument;
  /**
   * The answer, as a rep would say it.
   */
  answer: TextDocument;
  /**
   * The reason under which deals are lost to this objection.
   */
  reason?: IdDocument;
  /**
   * Pieces of content that help with the answer.
   */
  content?: IdDocument[];
}
/**
 * A figure that both departments look at: what is measured, for which period, from where on it is good or bad, and who explains it. One metric per document.
 */
export interface MetricDocument {
  /**
   * Always metric here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'metric';
  /**
   * The id of the metric, by which other documents refer to it. It stays when the title changes.
   */
  id: IdDocument;
  /**
   * What people call the metric, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * Which department answers for the metric; joint when left out.
   */
  owner?: OwnershipDocument;
  /**
   * Why the metric is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the metric had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * What is measured: exactly one thing, so that both departments look at the same figure.
   */
  measure: MeasureDocument;
  /**
   * A second base that the conversion is shown over, beside the one that is judged.
   */
  alsoOver?: 'accepted' | 'all';
  /**
   * What one case is, in numerator and denominator alike. Without it, what is usually counted for the measure: one way of a lead through the stages, or one opportunity.
   */
  counts?: 'lead-cycle' | 'lead' | 'account' | 'opportunity';
  /**
   * The period for which it is measured and published.
   */
  per: PeriodDocument;
  /**
   * Which way is better. Without it a figure has no bands and raises no alarm.
   */
  better?: 'higher' | 'lower';
  /**
   * From where on the figure is good, and from where on it is bad. Between the two it is watched.
   */
  bands?: {
    /**
     * The figure is good from here on: at this value, or beyond it in the better direction.
     */
    good?: AmountDocument;
    /**
     * The figure is bad beyond here: below this value where more is better, above it where less is.
     */
    bad?: AmountDocument;
  };
  /**
   * How the figure is taken apart in reports, without anybody having to ask.
   */
  breakdown?: {
    /**
     * By what it is taken apart, each for itself.
     */
    by: MetricBreakdownDocument[];
    /**
     * The period of the parts, where they need more leads than one period of the metric brings.
     */
    per?: PeriodDocument;
  };
  /**
   * How many cases a rate needs. Parts with fewer show their numbers and the words “too few”; so does the trend. 30 when left out, or five for clocks and for answers of colleagues.
   */
  minSample?: number;
  /**
   * The roles that are told when the last three settled periods get worse one after the other and the last is beyond chance.
   */
  trendAlarm?: IdsDocument;
  /**
   * The roles that explain the figure when it is asked for in the meeting. A figure nobody explains is nobody’s.
   */
  explainedBy?: IdsDocument;
}
/**
 * Who works the agreement: roles, teams and members. Members carry pseudonymous ids, never names, since the agreement is read by many and kept for years. It may be split over several documents.
 */
export interface PeopleDocument {
  /**
   * Always people here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'people';
  /**
   * What people call this part of the people, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for this part of the people. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why this part of the people is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * Functions that promises, escalations and approvals refer to. A role outlives the person who holds it.
   */
  roles?: {
    [k: string]: PeopleRoleDocument;
  };
  /**
   * Groups of members with common hours. Compliance and escalation are judged per team.
   */
  teams?: {
    [k: string]: PeopleTeamDocument;
  };
  /**
   * The people who can be given leads, each under a pseudonymous id such as m-101.
   */
  members?: {
    [k: string]: PeopleMemberDocument;
  };
}
/**
 * A function in the company, held by one or more people.
 */
export interface PeopleRoleDocument {
  /**
   * What people call the role, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the role. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the role is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the role had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The department the role belongs to, or both for roles such as revenue operations that serve the two.
   */
  side: 'marketing' | 'sales' | 'both';
}
/**
 * A group of members who share hours and a lead.
 */
export interface PeopleTeamDocument {
  /**
   * What people call the team, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the team. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the team is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the team had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The department to which the team belongs.
   */
  side: SideDocument;
  /**
   * The calendar that counts business hours for this team. Without it the calendar of the agreement applies.
   */
  calendar?: IdDocument;
  /**
   * The role that leads the team and is told when its promises are missed.
   */
  lead?: IdDocument;
}
/**
 * One person who works leads, under a pseudonymous id.
 */
export interface PeopleMemberDocument {
  /**
   * The team to which the member belongs.
   */
  team: IdDocument;
  /**
   * The roles that the member holds, if any.
   */
  roles?: IdsDocument;
  /**
   * The member’s share of a pool relative to the others: with weight 2 twice as many leads as with weight 1. It is 1 when left out.
   */
  weight?: number;
  /**
   * How many leads the member can take per day, week or month. Above it routing passes the member by.
   */
  capacity?: string;
  /**
   * Whether the member is given leads at all; yes when left out. Set it to false when someone leaves, so that history stays readable.
   */
  active?: boolean;
  /**
   * What the member can do that routing may ask for, such as a language.
   */
  skills?: IdsDocument;
  /**
   * The member’s own hours where they differ from the team’s, for example part-time.
   */
  calendar?: IdDocument;
  /**
   * Periods away, in local dates with both ends included. No leads are assigned then.
   */
  absences?: PeopleAbsenceDocument[];
  /**
   * Anything others should know about the member’s assignment. Keep names and health out of it.
   */
  note?: TextDocument;
  /**
   * The id that the member had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
}
/**
 * A period away, from the first to the last day.
 */
export interface PeopleAbsenceDocument {
  /**
   * The first day on which the member is away.
   */
  from: DateDocument;
  /**
   * The last day on which the member is away.
   */
  to: DateDocument;
}
/**
 * A revenue plan that both sides sign: the target, and for every segment how many won deals, opportunities and leads it takes, when they must exist, and whether the people are there to work them. One plan per document.
 */
export interface PlanDocument {
  /**
   * Always plan here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'plan';
  /**
   * The id of the plan, by which other documents refer to it. It stays when the title changes.
   */
  id: IdDocument;
  /**
   * What people call the plan, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the plan. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the plan is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the plan had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The months whose won deals make the target, the first and the last included.
   */
  months: {
    /**
     * The first month whose won deals count.
     */
    from: MonthDocument;
    /**
     * The last month whose won deals count.
     */
    to: MonthDocument;
  };
  /**
   * The month in which both sides begin to work for the plan. Its first deals need leads and pipeline months before; when left out, nothing is done before the first month of the plan.
   */
  startsIn?: MonthDocument;
  /**
   * The revenue that the won deals of these months bring together, all segments included.
   */
  target: MoneyDocument;
  /**
   * Which share of the won deals falls into which month. The shares make a whole; months left out have none. Without it every month has the same share.
   */
  season?: {
    [k: string]: ShareDocument;
  };
  /**
   * The parts of the business that bring the target, by their ids. Their shares make a whole.
   */
  segments: {
    [k: string]: PlanSegmentDocument;
  };
  /**
   * How much open pipeline there should be for what is still to be won.
   */
  coverage?: {
    /**
     * How many times the revenue still to be won the open pipeline should be.
     */
    target: number;
    /**
     * Which share of the pipeline slips out of the period; none when left out.
     */
    slip?: ShareDocument;
  };
  /**
   * What it takes to work the leads of the plan, and what the people have for it.
   */
  capacity?: PlanCapacityDocument;
  /**
   * Who signed the plan, for which side and when. A plan counts only when both sides signed it.
   */
  signed?: SignatureDocument[];
}
/**
 * A part of the business with deals, rates and times of its own.
 */
export interface PlanSegmentDocument {
  /**
   * What people call the segment, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the segment. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the segment is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * Which share of the target the segment brings.
   */
  share: ShareDocument;
  /**
   * The department that brings the leads or the opportunities of the segment.
   */
  sourcedBy: SideDocument;
  /**
   * What a won deal of the segment brings on average.
   */
  dealSize: MoneyDocument;
  /**
   * Opportunities of the segment that are open already. What is expected of them need not be won anew.
   */
  openPipeline?: PlanDealDocument[];
  /**
   * The way from the first stage that is counted to the won deal, step by step; each begins where the one before ends.
   */
  steps: PlanStepDocument[];
  /**
   * How long an opportunity takes until it is won. The pipeline for a period must exist that long before the period begins. Without it the months after which most are won are taken from the steps.
   */
  cycle?: DaysDocument;
  /**
   * Which share of the leads of the segment falls into which territory. The shares make a whole. Without it the capacity for the segment is not checked.
   */
  territories?: {
    [k: string]: ShareDocument;
  };
}
/**
 * One open opportunity, or several with the same chance.
 */
export interface PlanDealDocument {
  /**
   * What people call the deal or the group of deals.
   */
  title: TextDocument;
  /**
   * What the deal brings when it is won.
   */
  value: MoneyDocument;
  /**
   * How probable it is that it is won.
   */
  winRate: ShareDocument;
  /**
   * The month in which it is expected to close.
   */
  closes: MonthDocument;
}
/**
 * A step from one stage to the next, with its rate and the time it takes.
 */
export interface PlanStepDocument {
  /**
   * The stage in which the step begins.
   */
  from: IdDocument;
  /**
   * The stage in which the step ends, later than the first.
   */
  to: IdDocument;
  /**
   * Which share of those that enter the first stage enter the second: more than nothing, at most all.
   */
  rate: ShareDocument;
  /**
   * After how many whole months they do: one number for all, or which share after how many months. The shares make a whole. In the same month when left out.
   */
  after?: PlanDelayDocument;
}
/**
 * What it takes to work the leads of the plan, and what the people have for it.
 */
export interface PlanCapacityDocument {
  /**
   * The promise of touches that every lead is worked by; the only one when there is only one.
   */
  touches?: IdDocument;
  /**
   * How many minutes one touch takes, with its preparation and its notes.
   */
  minutesPerTouch: number;
  /**
   * How many hours of a working day are left for touches.
   */
  hoursPerDay: number;
  /**
   * Times in which a team is bound by renewals and the like.
   */
  renewals?: PlanRenewalDocument[];
  /**
   * Announced changes of capacity. A cut is announced thirty days before it takes effect.
   */
  changes?: PlanChangeDocument[];
}
/**
 * A time in which each member of a team is bound by renewals for some days of the week.
 */
export interface PlanRenewalDocument {
  /**
   * The team whose members are bound then.
   */
  team: IdDocument;
  /**
   * The first date on which the team is bound.
   */
  from: DateDocument;
  /**
   * The last date on which the team is bound.
   */
  to: DateDocument;
  /**
   * How many working days of a full week each member is bound.
   */
  daysPerWeek: number;
}
/**
 * A checklist that decides whether a lead is qualified, after BANT, MEDDIC or a framework of your own. A stage asks for it by name.
 */
export interface QualificationDocument {
  /**
   * Always qualification here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'qualification';
  /**
   * The id of the checklist, by which other documents refer to it. It stays when the title changes.
   */
  id: IdDocument;
  /**
   * What people call the checklist, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the checklist. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the checklist is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the checklist had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The framework behind the checklist, for people who know it by name.
   */
  framework: 'BANT' | 'CHAMP' | 'MEDDIC' | 'MEDDPICC' | 'custom';
  /**
   * The points of the checklist by their ids.
   */
  items: {
    [k: string]: QualificationItemDocument;
  };
  /**
   * How many points must hold: all of them, a number of them, or a weight. Required points must hold in any case.
   */
  pass: QualificationPassDocument;
}
/**
 * One point of the checklist: a question, and when it is answered well.
 */
export interface QualificationItemDocument {
  /**
   * What people call the point, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the point. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the point is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The question a rep asks in the conversation.
   */
  question?: TextDocument;
  /**
   * The condition under which the point counts as answered well.
   */
  when: CriterionDocument;
  /**
   * Whether the checklist fails without this point, whatever the rest says; no when left out.
   */
  required?: boolean;
  /**
   * How much the point counts where the checklist passes by weight; 1 when left out.
   */
  weight?: number;
}
/**
 * Why a lead is rejected, sent back, recycled or lost, as a fixed list that both departments share. Without reasons nobody learns what to do better. It may be split over several documents.
 */
export interface ReasonsDocument {
  /**
   * Always reasons here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'reasons';
  /**
   * What people call this part of the reasons, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for this part of the reasons. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why this part of the reasons is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The reasons by their ids, as people choose them in the CRM.
   */
  reasons: {
    [k: string]: ReasonsReasonDocument;
  };
}
/**
 * Why a lead ends or goes back, and what follows from it.
 */
export interface ReasonsReasonDocument {
  /**
   * What people call the reason, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the reason. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the reason is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the reason had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * What the reason does to the lead when it is chosen.
   */
  class: 'return' | 'recycle' | 'disqualify' | 'lost';
  /**
   * Which department could have done better. It is not a verdict on people; it tells where to look first.
   */
  fault: 'marketing' | 'sales' | 'none';
  /**
   * The stage the lead goes to. Needed for returned and recycled leads.
   */
  to?: IdDocument;
  /**
   * How long a recycled lead rests before it may qualify again.
   */
  wait?: CalendarDaysDocument;
  /**
   * Asks for a date when the reason is chosen, for example the start of the next budget year. The lead opens again on it.
   */
  date?: 'required';
  /**
   * Where people may choose the reason.
   */
  at: ('handoff' | 'work' | 'opportunity')[];
  /**
   * What has to be given together with the reason.
   */
  requires?: 'note'[];
  /**
   * The nurturing track on which a recycled lead waits.
   */
  track?: IdDocument;
  /**
   * Whether the promise of a number of touches does not apply, for example because the lead asked for no further contact; no when left out.
   */
  exemptFromTouches?: boolean;
}
/**
 * The log of missed promises: what was missed and when, why, what is done about it, by whom and until when. A promise that is missed again needs all of it.
 */
export interface RemediesDocument {
  /**
   * Always remedies here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'remedies';
  /**
   * What people call the log of remedies, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the log of remedies. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both.
   */
  owner?: OwnershipDocument;
  /**
   * Why the log of remedies is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The promises that were missed, by id.
   */
  misses: {
    [k: string]: RemediesMissDocument;
  };
}
/**
 * One missed promise, and what is done about it.
 */
export interface RemediesMissDocument {
  /**
   * The promise that was missed, by its kind.
   */
  missed: NamedPromiseDocument;
  /**
   * The week in which it was missed, or in which the period ended that was missed.
   */
  week: WeekDocument;
  /**
   * The share that was kept, or that was reached of a target.
   */
  kept?: ShareDocument;
  /**
   * The level to which it was escalated: 1 for operations, 2 for leadership, 3 for the executives.
   */
  level?: number;
  /**
   * The root cause: what would have had to be different.
   */
  cause?: TextDocument;
  /**
   * What is done so that it does not happen again.
   */
  remedy?: TextDocument;
  /**
   * The role that has it done, from whichever side.
   */
  responsible?: IdDocument;
  /**
   * The date until which it is done.
   */
  due?: DateDocument;
  /**
   * The date on which the remedy was done.
   */
  done?: DateDocument;
  /**
   * The id that the miss had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
}
/**
 * Who gets a lead. The account owner comes first, then the rules from top to bottom, then the fallback; so every lead has someone who answers for it. There is exactly one.
 */
export interface RoutingDocument {
  /**
   * Always routing here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'routing';
  /**
   * What people call the routing, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the routing. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the routing is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * How a lead is recognised as belonging to an account that someone already owns: by its e-mail domain, then by name and country. Without it no account is looked up.
   */
  accountMatch?: {
    /**
     * Domains that anyone can have and that therefore match no account.
     */
    freemail: RoutingFreemailDocument;
  };
  /**
   * The rules in order. The first one whose condition holds decides.
   */
  rules: RoutingRuleDocument[];
  /**
   * Groups of people who share leads in turn.
   */
  pools?: {
    [k: string]: RoutingPoolDocument;
  };
  /**
   * Places where leads wait for someone. Each has a role that answers for it.
   */
  queues: {
    [k: string]: RoutingQueueDocument;
  };
  /**
   * The queues that take what no rule could place, in order.
   */
  fallback: RoutingFallbackDocument[];
}
/**
 * One rule of the routing: for which leads it is, and who gets them.
 */
export interface RoutingRuleDocument {
  /**
   * The id of the rule, which every assignment records.
   */
  id: IdDocument;
  /**
   * What people call the rule, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the rule. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the rule is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the rule had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The leads that the rule is for, as a condition on the lead.
   */
  when: CriterionDocument;
  /**
   * Who gets these leads: one member of a pool, a certain member, or a queue.
   */
  assign: RoutingAssignDocument;
  /**
   * The queue in which the lead waits for the decision about it, while the rep is only proposed.
   */
  review?: IdDocument;
}
/**
 * The lead waits until someone is available.
 */
export interface RoutingHoldDocument {
  /**
   * How long the lead waits at most before it goes to the fallback.
   */
  hold: ElapsedDocument;
}
/**
 * A place where leads wait, and the role that answers for it.
 */
export interface RoutingQueueDocument {
  /**
   * What people call the queue in the CRM.
   */
  title?: TextDocument;
  /**
   * The role that answers for what waits here.
   */
  owner: IdDocument;
  /**
   * The team whose members see the queue and may take leads from it.
   */
  team?: IdDocument;
  /**
   * Why the queue exists, and what lands in it.
   */
  rationale?: TextDocument;
  /**
   * The id that the queue had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
}
/**
 * One step of the fallback, taken when no rule could place the lead.
 */
export interface RoutingFallbackDocument {
  /**
   * The id of the step, which the assignment records.
   */
  id: IdDocument;
  /**
   * The queue that takes the lead, by its id.
   */
  queue: IdDocument;
  /**
   * The id that the step had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
}
/**
 * A lead with its history and what the agreement must make of it. Sample leads are the tests of the agreement: when a change alters one, both departments see it. They live under test/leads/ only.
 */
export interface SampleDocument {
  /**
   * Always sample here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'sample';
  /**
   * The id of the sample lead. Without it, the name of its file and its place there.
   */
  id?: IdDocument;
  /**
   * What people call the sample lead, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the sample lead. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the sample lead is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * What is known about the lead from the beginning. Invent it; never use a real person.
   */
  lead: {
    [k: string]: SampleValueDocument;
  };
  /**
   * The stage that the CRM has recorded before the timeline begins. Without it the first one.
   */
  recordedStage?: IdDocument;
  /**
   * Accounts that exist in the CRM and that the lead may belong to.
   */
  accounts?: SampleAccountDocument[];
  /**
   * What happened to the lead, entry by entry.
   */
  timeline?: SampleHappeningDocument[];
  /**
   * The moment at which the agreement is asked. Nothing later is known.
   */
  asOf: InstantDocument;
  /**
   * What must come out. Only what is written is compared.
   */
  expect?: SampleExpectationDocument;
  /**
   * What must not come out, each line on its own.
   */
  not?: SampleExpectationDocument;
}
/**
 * An account that the lead may belong to.
 */
export interface SampleAccountDocument {
  /**
   * The id of the account, for the explanation of the match.
   */
  id: IdDocument;
  /**
   * The name of the company. Invent it; never use a real one.
   */
  name: NameDocument;
  /**
   * The country, as the field country spells it.
   */
  country?: NameDocument;
  /**
   * The e-mail domains that belong to the account.
   */
  domains?: NameDocument[];
  /**
   * The member who owns the account and gets its leads.
   */
  owner?: IdDocument;
  /**
   * Whether the owner still works here; yes when left out.
   */
  ownerActive?: boolean;
  /**
   * Whether an opportunity is open; no when left out.
   */
  openOpportunity?: boolean;
  /**
   * Whether the account is a customer; no when left out.
   */
  customer?: boolean;
  /**
   * Whether it is a target account; no when left out.
   */
  target?: boolean;
  /**
   * When somebody was last active on the account. It decides between equal matches.
   */
  lastActivity?: InstantDocument;
}
/**
 * The lead did something that counts as a signal.
 */
export interface SampleSignalHappeningDocument {
  /**
   * When it happened, with the offset from UTC.
   */
  at: InstantDocument;
  /**
   * A name for this entry, needed only when a correction refers to it. Otherwise entries are called t1, t2 and so on.
   */
  id?: IdDocument;
  /**
   * When the fact became known, if that was later. Before it, nothing knew.
   */
  loggedAt?: InstantDocument;
  /**
   * The signal, by its id: what the lead did.
   */
  signal: IdDocument;
  /**
   * What was recorded with the event, by the names that the signal declares.
   */
  properties?: {
    [k: string]: NameDocument;
  };
  /**
   * The visit came from a machine. Such events never count.
   */
  bot?: boolean;
  /**
   * The visit came from inside the company. Such events never count.
   */
  internal?: boolean;
}
/**
 * Fields of the lead became known or changed.
 */
export interface SampleSetHappeningDocument {
  /**
   * When it happened, with the offset from UTC.
   */
  at: InstantDocument;
  /**
   * A name for this entry, needed only when a correction refers to it. Otherwise entries are called t1, t2 and so on.
   */
  id?: IdDocument;
  /**
   * When the fact became known, if that was later. Before it, nothing knew.
   */
  loggedAt?: InstantDocument;
  /**
   * The new values; an empty value (null) clears a field.
   */
  set: {
    [k: string]: string | number | boolean | null | NameDocument[];
  };
}
/**
 * The lead gave a consent or took it back.
 */
export interface SampleConsentHappeningDocument {
  /**
   * When it happened, with the offset from UTC.
   */
  at: InstantDocument;
  /**
   * A name for this entry, needed only when a correction refers to it. Otherwise entries are called t1, t2 and so on.
   */
  id?: IdDocument;
  /**
   * When the fact became known, if that was later. Before it, nothing knew.
   */
  loggedAt?: InstantDocument;
  /**
   * One purpose, and what the lead said about it.
   */
  consent: {
    [k: string]: 'given' | 'withdrawn';
  };
}
/**
 * The lead objected to being contacted at all.
 */
export interface SampleObjectionHappeningDocument {
  /**
   * When it happened, with the offset from UTC.
   */
  at: InstantDocument;
  /**
   * A name for this entry, needed only when a correction refers to it. Otherwise entries are called t1, t2 and so on.
   */
  id?: IdDocument;
  /**
   * When the fact became known, if that was later. Before it, nothing knew.
   */
  loggedAt?: InstantDocument;
  /**
   * Says that the lead objected; always true.
   */
  objection: true;
}
/**
 * Someone moved the lead to a stage by hand.
 */
export interface SampleMoveHappeningDocument {
  /**
   * When it happened, with the offset from UTC.
   */
  at: InstantDocument;
  /**
   * A name for this entry, needed only when a correction refers to it. Otherwise entries are called t1, t2 and so on.
   */
  id?: IdDocument;
  /**
   * When the fact became known, if that was later. Before it, nothing knew.
   */
  loggedAt?: InstantDocument;
  /**
   * The stage to which somebody moved the lead.
   */
  move: IdDocument;
}
/**
 * Sales accepted the lead that marketing offered.
 */
export interface SampleAcceptHappeningDocument {
  /**
   * When it happened, with the offset from UTC.
   */
  at: InstantDocument;
  /**
   * A name for this entry, needed only when a correction refers to it. Otherwise entries are called t1, t2 and so on.
   */
  id?: IdDocument;
  /**
   * When the fact became known, if that was later. Before it, nothing knew.
   */
  loggedAt?: InstantDocument;
  /**
   * Says that sales accepted the offered lead; always true.
   */
  accept: true;
}
/**
 * The lead was rejected, returned, recycled, disqualified or lost.
 */
export interface SampleDisposeHappeningDocument {
  /**
   * When it happened, with the offset from UTC.
   */
  at: InstantDocument;
  /**
   * A name for this entry, needed only when a correction refers to it. Otherwise entries are called t1, t2 and so on.
   */
  id?: IdDocument;
  /**
   * When the fact became known, if that was later. Before it, nothing knew.
   */
  loggedAt?: InstantDocument;
  /**
   * The reason that was chosen, by its id. Its class says what happens to the lead.
   */
  dispose: IdDocument;
  /**
   * The date that the reason asks for, on which the lead opens again.
   */
  until?: DateDocument;
}
/**
 * An earlier entry was wrong and is taken back.
 */
export interface SampleCorrectHappeningDocument {
  /**
   * When it happened, with the offset from UTC.
   */
  at: InstantDocument;
  /**
   * A name for this entry, needed only when a correction refers to it. Otherwise entries are called t1, t2 and so on.
   */
  id?: IdDocument;
  /**
   * When the fact became known, if that was later. Before it, nothing knew.
   */
  loggedAt?: InstantDocument;
  /**
   * The id of the entry that is taken back.
   */
  correct: IdDocument;
}
/**
 * Someone was in contact with the lead, or tried.
 */
export interface SampleTouchHappeningDocument {
  /**
   * When it happened, with the offset from UTC.
   */
  at: InstantDocument;
  /**
   * A name for this entry, needed only when a correction refers to it. Otherwise entries are called t1, t2 and so on.
   */
  id?: IdDocument;
  /**
   * When the fact became known, if that was later. Before it, nothing knew.
   */
  loggedAt?: InstantDocument;
  /**
   * The kind of touch. It is outbound and made by a person unless the entry says otherwise.
   */
  touch: SampleTouchTypeDocument;
  /**
   * Who contacted whom; outbound when left out.
   */
  direction?: 'outbound' | 'inbound';
  /**
   * A machine did it, so it is no human contact.
   */
  automated?: boolean;
  /**
   * The call was answered. An inbound call counts only then.
   */
  answered?: boolean;
}
/**
 * The lead waits for something, and clocks that allow it stand still.
 */
export interface SamplePauseHappeningDocument {
  /**
   * When it happened, with the offset from UTC.
   */
  at: InstantDocument;
  /**
   * A name for this entry, needed only when a correction refers to it. Otherwise entries are called t1, t2 and so on.
   */
  id?: IdDocument;
  /**
   * When the fact became known, if that was later. Before it, nothing knew.
   */
  loggedAt?: InstantDocument;
  /**
   * The waiting state, as promises name it under pause.
   */
  pause: IdDocument;
  /**
   * When the waiting ended. Without it, it still lasts.
   */
  until?: InstantDocument;
}
/**
 * The lead was given to someone else.
 */
export interface SampleReassignHappeningDocument {
  /**
   * When it happened, with the offset from UTC.
   */
  at: InstantDocument;
  /**
   * A name for this entry, needed only when a correction refers to it. Otherwise entries are called t1, t2 and so on.
   */
  id?: IdDocument;
  /**
   * When the fact became known, if that was later. Before it, nothing knew.
   */
  loggedAt?: InstantDocument;
  /**
   * The cause, as promises name it under restart.
   */
  reassign: IdDocument;
  /**
   * The member who has the lead from now on.
   */
  to?: IdDocument;
}
/**
 * A meeting took place or the lead did not come.
 */
export interface SampleMeetingHappeningDocument {
  /**
   * When it happened, with the offset from UTC.
   */
  at: InstantDocument;
  /**
   * A name for this entry, needed only when a correction refers to it. Otherwise entries are called t1, t2 and so on.
   */
  id?: IdDocument;
  /**
   * When the fact became known, if that was later. Before it, nothing knew.
   */
  loggedAt?: InstantDocument;
  /**
   * What became of the meeting with the lead.
   */
  meeting: 'held' | 'no-show';
}
/**
 * What comes out, or must not; write only what the sample is about.
 */
export interface SampleExpectationDocument {
  /**
   * The points for who the lead is, after all bounds.
   */
  fit?: PointsDocument;
  /**
   * The points for what the lead did, after all bounds.
   */
  engagement?: PointsDocument;
  /**
   * All points together, after all bounds.
   */
  total?: PointsDocument;
  /**
   * The grade that fit gives, U when too little is known.
   */
  grade?: string | number;
  /**
   * The band that engagement gives. Put digits in quotes if you like.
   */
  band?: string | number;
  /**
   * Grade and band together, as in the matrix.
   */
  cell?: string | number;
  /**
   * The outcome that the matrix gives for grade and band.
   */
  outcome?: IdDocument;
  /**
   * The stage in which the lead is at that moment.
   */
  stage?: IdDocument;
  /**
   * The cycle in which the lead is, counted from 1.
   */
  cycle?: number;
  /**
   * The id of the routing rule that decided who gets the lead.
   */
  route?: IdDocument;
  /**
   * The member who has the lead or is proposed for it.
   */
  owner?: IdDocument;
  /**
   * The queue in which the lead waits for a decision or for someone to take it.
   */
  queue?: IdDocument;
  /**
   * The reason that ended the present cycle.
   */
  reason?: IdDocument;
  /**
   * The gate that stops the lead, by its id.
   */
  gate?: IdDocument;
  /**
   * For each promise the moment it is due, or none when it has no due time.
   */
  due?: {
    [k: string]: SampleDueDocument;
  };
  /**
   * For each promise the state of its clock.
   */
  clocks?: {
    [k: string]: SampleClockStateDocument;
  };
  /**
   * What became of the newest offer of the lead to sales.
   */
  handoff?: SampleHandoffOutcomeDocument;
  /**
   * For each touch policy whether it was kept when sales last gave the lead up.
   */
  touches?: {
    [k: string]: SampleTouchesStateDocument;
  };
  /**
   * Whether the lead has no score at all, because it objected.
   */
  noScore?: boolean;
}
/**
 * How many points a lead gets, and why: for who it is (fit) and for what it did (engagement). Points only make grade, band and outcome; which lead becomes an MQL is decided in the lifecycle alone.
 */
export interface ScoringDocument {
  /**
   * Always scoring here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'scoring';
  /**
   * The id of the scoring model, by which other documents refer to it. It stays when the title changes.
   */
  id: IdDocument;
  /**
   * Whether the lifecycle uses this model. With only one model it is the default anyway.
   */
  default?: boolean;
  /**
   * What people call the scoring model, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the scoring model. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the scoring model is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the scoring model had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * How many digits after the point points have; 0 when left out, so points are whole numbers.
   */
  scale?: number;
  /**
   * Bounds of all points together, applied at the very end.
   */
  total?: {
    /**
     * The least points that the total can come to. Whatever is below is raised to it.
     */
    min?: PointsDocument;
    /**
     * The most points that the total can come to. Whatever is above is cut, so that many small things never outweigh the rest.
     */
    max?: PointsDocument;
  };
  /**
   * Who the lead is: company size, industry, role. Its share of the attainable points makes the grade.
   */
  fit?: ScoringDimensionDocument;
  /**
   * What the lead did: visits, downloads, requests. Its points make the band.
   */
  engagement?: ScoringDimensionDocument;
  /**
   * Further dimensions by their ids, such as risk. Their points only add to the total.
   */
  other?: {
    [k: string]: ScoringDimensionDocument;
  };
  /**
   * How fit becomes a grade: for each grade the share of the attainable fit points from which it is given. The best one that is reached wins; always marks the last. U is reserved for leads about which too little is known.
   */
  grades?: {
    [k: string]: ScoringGradeFromDocument;
  };
  /**
   * How much of the attainable fit must rest on known facts. Below it the lead gets the grade U, since nothing good or bad can be said about it.
   */
  minKnown?: ShareDocument;
  /**
   * How engagement becomes a band: for each band the engagement points from which it is given. always marks the last.
   */
  bands?: {
    [k: string]: ScoringBandFromDocument;
  };
  /**
   * What the matrix can say about a lead, from the worst to the best. The order matters: a better grade must never lead to a worse outcome.
   */
  outcomes?: ScoringOutcomeDocument[];
  /**
   * The table that turns grade and band into an outcome: a row per grade, U included, and in it an outcome per band.
   */
  matrix?: {
    [k: string]: ScoringMatrixRowDocument;
  };
  /**
   * Whether a better grade never gets a worse outcome, which is proved; yes when left out. Set it to false only when the exception is wanted.
   */
  monotone?: boolean;
}
/**
 * A part of the score with its own bounds. Its rules stand in it directly, or in groups that have bounds of their own.
 */
export interface ScoringDimensionDocument {
  /**
   * What people call this part of the score.
   */
  title?: TextDocument;
  /**
   * The least points that this part of the score can come to. Whatever is below is raised to it.
   */
  min?: PointsDocument;
  /**
   * The most points that this part of the score can come to. Whatever is above is cut, so that many small things never outweigh the rest.
   */
  max?: PointsDocument;
  /**
   * The rules that stand directly in this part of the score, by their ids. They are independent of each other and their points are added.
   */
  rules?: {
    [k: string]: ScoringRuleDocument;
  };
  /**
   * Groups of rules with bounds of their own, by their ids.
   */
  groups?: {
    [k: string]: ScoringGroupDocument;
  };
}
/**
 * Gives its points when the condition holds.
 */
export interface ScoringAttributeRuleDocument {
  /**
   * What people call the rule, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the rule. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the rule is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The condition that earns the points. It may not ask for points, grade, outcome or stages, which only exist once scoring is done.
   */
  when: CriterionDocument;
  /**
   * How many points the rule gives. Negative points take away.
   */
  points: PointsDocument;
}
/**
 * Gives the points of the first choice that holds, and of no other.
 */
export interface ScoringExclusiveRuleDocument {
  /**
   * What people call the rule, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the rule. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the rule is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The choices in order. The first one that holds gives its points; the rest is not looked at.
   */
  exclusive: ScoringChoiceDocument[];
}
/**
 * One choice of an exclusive rule, with its condition and points.
 */
export interface ScoringChoiceDocument {
  /**
   * The id of the choice, for explanations and tests.
   */
  id: IdDocument;
  /**
   * What people call the choice, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the choice. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the choice is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The condition of this choice. It is only asked when none of the choices above holds.
   */
  when: CriterionDocument;
  /**
   * The points that this choice gives. Negative points take away.
   */
  points: PointsDocument;
}
/**
 * Gives points for events of a signal, that is for what the lead did.
 */
export interface ScoringEventRuleDocument {
  /**
   * What people call the rule, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the rule. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the rule is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The signal whose events give the points, or several that are treated alike.
   */
  signal: SignalChoiceDocument;
  /**
   * Only events with these properties count: for each property, the value or values that will do.
   */
  where?: {
    [k: string]: WordsDocument;
  };
  /**
   * The points of one counted event, before decay. Negative points take away.
   */
  points: PointsDocument;
  /**
   * Which of the events count; every one when left out.
   */
  count?: ScoringCountDocument;
  /**
   * How many events count at most within a sliding window, newest first. Only where every or every distinct event counts.
   */
  max?: RateDocument;
  /**
   * How far back events count, in whole elapsed days. Without it they count for ever.
   */
  within?: DaysDocument;
  /**
   * How the points fall with the age of the event; not at all when left out.
   */
  decay?: ScoringDecayDocument;
}
/**
 * A range of numbers of events, with the points it gives.
 */
export interface ScoringTierDocument {
  /**
   * The smallest number of events in this range.
   */
  from: number;
  /**
   * The largest number of events in this range. Without it the range has no end.
   */
  to?: number;
  /**
   * The points that the lead gets when the number of events lies in this range.
   */
  points: PointsDocument;
}
/**
 * Gives points by how many events there are.
 */
export interface ScoringTieredRuleDocument {
  /**
   * What people call the rule, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the rule. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the rule is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The signal whose events give the points, or several that are treated alike.
   */
  signal: SignalChoiceDocument;
  /**
   * Only events with these properties count: for each property, the value or values that will do.
   */
  where?: {
    [k: string]: WordsDocument;
  };
  /**
   * The points by the number of events, as ranges.
   */
  count: {
    /**
     * Ranges of the number of events, each with its points. Outside of them there are none.
     */
    tiers: ScoringTierDocument[];
  };
  /**
   * How far back events count, in whole elapsed days. Without it they count for ever.
   */
  within?: DaysDocument;
}
/**
 * Takes points off a lead that does nothing.
 */
export interface ScoringInactivityRuleDocument {
  /**
   * What people call the rule, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the rule. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the rule is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * What counts as being active, and what silence costs.
   */
  inactivity: {
    /**
     * The signals that show activity. The clock of silence runs from the newest of them; a lead that never did any of them loses nothing.
     */
    signals: IdDocument[];
    /**
     * What each full period of silence costs, as a negative number.
     */
    points: PointsDocument;
    /**
     * How long one period of silence is, after which points are taken off.
     */
    every: DaysDocument;
    /**
     * The most that silence can cost altogether, as a negative number. Without it there is no limit.
     */
    floor?: PointsDocument;
  };
}
/**
 * Rules whose points are added and then held within bounds.
 */
export interface ScoringGroupDocument {
  /**
   * What people call the group, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the group. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the group is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The least points that the group can come to. Whatever is below is raised to it.
   */
  min?: PointsDocument;
  /**
   * The most points that the group can come to. Whatever is above is cut, so that many small things never outweigh the rest.
   */
  max?: PointsDocument;
  /**
   * The rules of the group, by their ids. They are independent of each other and their points are added.
   */
  rules: {
    [k: string]: ScoringRuleDocument;
  };
}
/**
 * A row of the matrix: for each band its outcome.
 */
export interface ScoringMatrixRowDocument {
  [k: string]: IdDocument;
}
/**
 * What a lead can do that is worth knowing: a demo request, a visit to the pricing page, a webinar. Scoring and promises refer to signals by these names. It may be split over several documents.
 */
export interface SignalsDocument {
  /**
   * Always signals here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'signals';
  /**
   * What people call this part of the signals, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for this part of the signals. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why this part of the signals is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The signals by their ids, as rules and conditions name them.
   */
  signals: {
    [k: string]: SignalsSignalDocument;
  };
}
/**
 * Something that a lead does and that is worth recording.
 */
export interface SignalsSignalDocument {
  /**
   * What people call the signal, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the signal. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the signal is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the signal had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * How much the signal says about buying. High intent usually carries the faster promise.
   */
  intent: 'high' | 'standard' | 'low';
  /**
   * Where the fact comes from, for example the website or the e-mail tool.
   */
  source?: IdDocument;
  /**
   * The purpose whose consent must be given for these events to count. Without it they always count.
   */
  consent?: IdDocument;
  /**
   * What is recorded with each event, for example which asset was downloaded. Scoring rules can ask for it.
   */
  properties?: IdsDocument;
  /**
   * What other systems call the signal: the system, then the name there.
   */
  systems?: SystemsDocument;
}
/**
 * A promise with a clock on every single lead: when it starts, what stops it, how long it may run, and which share must be met. One promise per document.
 */
export interface SlaDocument {
  /**
   * Always sla here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'sla';
  /**
   * The id of the promise, by which other documents refer to it. It stays when the title changes.
   */
  id: IdDocument;
  /**
   * What people call the promise, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that keeps the promise. A promise has exactly one; two departments that both promise make two promises.
   */
  owner: SideDocument;
  /**
   * Why the promise is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the promise had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The promise in a sentence that both departments can say aloud.
   */
  promise: TextDocument;
  /**
   * The leads the promise is for, asked at the moment the clock starts. Without it, all of them.
   */
  applies?: CriterionDocument;
  /**
   * What starts, stops and interrupts the clock.
   */
  clock: SlaClockDocument;
  /**
   * How long the clock may run. It is met when the stop comes at or before the due time.
   */
  within: DurationDocument;
  /**
   * Extra minutes or hours before a late stop counts as missed. Counted in open time where the promise is.
   */
  grace?: ElapsedDocument;
  /**
   * The limit that no pause and no restart can move, counted from the first start.
   */
  hardLimit?: DurationDocument;
  /**
   * When the owner is warned, as shares of the time given.
   */
  warnAt?: ShareDocument[];
  /**
   * For which reasons the clock may start anew after a reassignment, and how often. Otherwise it just goes on.
   */
  restart?: {
    /**
     * The causes of a reassignment that start the clock anew.
     */
    on: IdDocument[];
    /**
     * How often that may happen to one lead.
     */
    max: number;
  };
  /**
   * How the promise is judged over time: which share, per which period, from how many cases.
   */
  compliance: ComplianceDocument;
  /**
   * Whether missed periods go up the escalation ladder; yes when left out.
   */
  escalates?: boolean;
}
/**
 * What starts, stops and interrupts the clock.
 */
export interface SlaClockDocument {
  /**
   * What starts the clock. It starts once per lead and cycle, at the moment the fact happens, not when someone reads it.
   */
  start: SlaFactDocument;
  /**
   * What keeps the promise: the first of these facts stops the clock.
   */
  stop: SlaFactsDocument;
  /**
   * What ends the clock without a verdict, for example that the lead withdrew.
   */
  cancel?: SlaFactsDocument;
  /**
   * What ends the clock and starts a new one at the same moment.
   */
  reset?: SlaFactsDocument;
  /**
   * Waiting states during which the clock stands still, by their names.
   */
  pause?: IdDocument[];
  /**
   * The calendar that counts business hours. Without it the calendar of the team that keeps the promise, else that of the agreement.
   */
  calendar?: IdDocument;
}
/**
 * How the promise is judged: which share of clocks must be met, over which period, and how many are needed before a judgement is fair.
 */
export interface ComplianceDocument {
  /**
   * The share of judged cases that must be met.
   */
  target: ShareDocument;
  /**
   * The period that is judged. Weeks run from Monday; months and quarters cover the weeks whose Thursday lies in them.
   */
  per: PeriodDocument;
  /**
   * How many judged cases a period needs before it counts as met or missed. Thin weeks are merged with the next ones, at most four; without this key it is 5.
   */
  minSample?: number;
}
/**
 * How the export of one system is read: how its files are written, which column says what, and what the words in them mean. One source per document.
 */
export interface SourceDocument {
  /**
   * Always source here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'source';
  /**
   * The id of the source. On the command line --map picks a source by it where an agreement has several.
   */
  id: IdDocument;
  /**
   * What people call the source, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the source. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, both answer for it.
   */
  owner?: OwnershipDocument;
  /**
   * Why the source is the way it is: who draws the export, when, and what is known to be odd about it. The playbook prints it.
   */
  rationale?: TextDocument;
  /**
   * The id that the source had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * How the files are written: their letters, separators, numbers, dates, and the words for missing, yes and no. What is left out is as in an English CSV file; a date is never guessed.
   */
  written?: SourceWrittenDocument;
  /**
   * The file of leads: one row for each lead, with the values it has now.
   */
  leads?: SourceLeadsDocument;
  /**
   * The file of events: one row for everything a lead did. Without it, no lead has done anything.
   */
  events?: SourceEventsDocument;
  /**
   * The file of consents: one row for each consent given or withdrawn, where the export has a file of them. Consents may also stand in columns of the leads.
   */
  consents?: SourceConsentsDocument;
  /**
   * The changes of stage: one row for each, or a log of states. Only measuring reads it.
   */
  stageHistory?: SourceStageHistoryDocument;
  /**
   * The assignments: one row for each time a lead was given to somebody.
   */
  assignments?: SourceAssignmentsDocument;
  /**
   * The activities: one row for each contact with a lead, or attempt at one.
   */
  activities?: SourceActivitiesDocument;
  /**
   * The opportunities: one row for each, as it stands now.
   */
  opportunities?: SourceOpportunitiesDocument;
  /**
   * The leads that take part in opportunities: one row for each lead and opportunity.
   */
  opportunityContacts?: SourceOpportunityContactsDocument;
  /**
   * The stages of opportunities: one row for each that was entered.
   */
  opportunityStages?: SourceOpportunityStagesDocument;
  /**
   * The forecasts: one row for what somebody expected of a period.
   */
  forecastSnapshots?: SourceForecastSnapshotsDocument;
  /**
   * The costs: one row for each month and source or campaign.
   */
  costs?: SourceCostsDocument;
  /**
   * The waits: one row for each time a lead waited and clocks stood still.
   */
  waitings?: SourceWaitingsDocument;
  /**
   * The rulings: one row for each dispute about a handoff that was decided.
   */
  rulings?: SourceRulingsDocument;
  /**
   * The waivers: one row for each promise that was not held against the other side.
   */
  waivers?: SourceWaiversDocument;
  /**
   * The uses of content: one row for each time somebody used a piece.
   */
  contentUses?: SourceContentUsesDocument;
  /**
   * The answers of each side about the other: one row for each, without names.
   */
  npsAnswers?: SourceNpsAnswersDocument;
  /**
   * The leads as the marketing automation platform sees them: one row for each.
   */
  mapLeads?: SourceMapLeadsDocument;
  /**
   * The file of paths, where a system does not say who did what, but only how often each way through the channels was gone: one row for each way.
   */
  paths?: SourcePathsDocument;
}
/**
 * How the files of the export are written.
 */
export interface SourceWrittenDocument {
  /**
   * How letters are stored. German exports of older systems are often windows-1252; without a word it is utf-8.
   */
  encoding?: 'utf-8' | 'windows-1252' | 'iso-8859-1' | 'utf-16';
  /**
   * What stands between two cells of a row; a comma when left out.
   */
  delimiter?: ',' | ';' | 'tab' | '|';
  /**
   * What surrounds a cell that holds the delimiter or a line break; the double quote when left out.
   */
  quote?: '"' | "'" | 'none';
  /**
   * What stands before the decimals of a number; a point when left out.
   */
  decimal?: '.' | ',';
  /**
   * What stands between the thousands of a number. Without it, numbers have no such separators.
   */
  thousands?: '.' | ',' | "'" | ' ';
  /**
   * How dates are written; YYYY-MM-DD when left out. A cell written otherwise is a finding, never a guess.
   */
  date?: SourceTimeFormatDocument;
  /**
   * How instants are written; YYYY-MM-DDTHH:mm:ssZ when left out. A cell written otherwise is a finding, never a guess.
   */
  instant?: SourceTimeFormatDocument;
  /**
   * The time zone in which instants without an offset are meant; that of the agreement when left out.
   */
  zone?: ZoneDocument;
  /**
   * Words in cells that only say that nothing is known. Empty cells are always missing.
   */
  missing?: SourceWordsDocument;
  /**
   * Words that mean yes in columns of yes and no; true when left out.
   */
  yes?: SourceWordsDocument;
  /**
   * Words that mean no in columns of yes and no; false when left out.
   */
  no?: SourceWordsDocument;
}
/**
 * How the file of leads is read: one row for each lead.
 */
export interface SourceLeadsDocument {
  /**
   * The file that holds the leads in the folder given with --records. Without it, the file is found by its name: leads, events or consents.
   */
  file?: SourceFileNameDocument;
  /**
   * The table or view of a database given with --from, with its schema before a point where it needs one. Without it, the table is called as the file without its ending.
   */
  table?: SourceTableNameDocument;
  /**
   * The column that identifies a lead. Written as the first row of the file has it, capitals and blanks included.
   */
  id: SourceColumnNameDocument;
  /**
   * The column that names the account of the lead. Written as the first row of the file has it, capitals and blanks included.
   */
  account?: SourceColumnNameDocument;
  /**
   * The column that says when the lead was created.
   */
  created?: SourceMomentDocument;
  /**
   * The column that says at which stage the system sees the lead. Without it every lead stands at the first stage.
   */
  stage?: SourceNameColumnDocument;
  /**
   * The column that says when the lead was last recycled. Where recycling resets the score, events before it no longer count.
   */
  recycled?: SourceMomentDocument;
  /**
   * Where the file says that the lead objected to advertising.
   */
  objection?: SourceObjectionDocument;
  /**
   * Where the file says which consents the lead gave, for each purpose.
   */
  consents?: {
    [k: string]: SourceConsentColumnsDocument;
  };
  /**
   * Columns that say when a lead entered which stage, each for one stage. Only measuring reads them; an empty cell means that the lead was never there.
   */
  stages?: {
    [k: string]: SourceMomentDocument;
  };
  /**
   * The fields of the agreement, each with the column that holds it. A field that is not listed is missing for every lead.
   */
  fields: {
    [k: string]: SourceColumnDocument;
  };
  /**
   * Fields for which the system really has no column. They are missing for every lead; any other field that the agreement reads and no column brings is a finding.
   */
  absent?: FieldIdDocument[];
  /**
   * Which row of a lead counts, where the file has several on purpose, as a log has. Without it, a second row is a finding.
   */
  repeated?: 'first' | 'last';
  /**
   * Which rows of the file are read, where it holds other things too: columns, each with the words whose rows are read.
   */
  only?: SourceOnlyDocument;
  /**
   * Columns that are left out on purpose. Any other column that is not read is a finding, so that a new one is noticed.
   */
  ignore?: SourceColumnNamesDocument;
  /**
   * Says that all columns which are not named are left out on purpose. Then a new column of the export goes unnoticed.
   */
  others?: 'ignored';
}
/**
 * What stands in the cells, and the id of the agreement that it means. Capitals and extra blanks make no difference; an id that is not listed means itself.
 */
export interface SourceNamesDocument {
  [k: string]: IdDocument;
}
/**
 * Where the file says that a lead objected to advertising: when, or only whether.
 */
export interface SourceObjectionDocument {
  /**
   * The column that says when the lead objected. Beside flag, it only counts where the flag says yes.
   */
  since?: SourceMomentDocument;
  /**
   * The column that says whether the lead objected. Without since the objection counts from the creation of the lead.
   */
  flag?: SourceChoiceDocument;
}
/**
 * What stands in the cells, and what it means in the agreement. Capitals and extra blanks make no difference; a value that is not listed means itself.
 */
export interface SourceAliasesDocument {
  [k: string]: string | number | boolean;
}
/**
 * Columns, each with the words whose rows are read. All other rows are left out on purpose, without a word.
 */
export interface SourceOnlyDocument {
  [k: string]: SourceWordsDocument;
}
/**
 * How the file of events is read: one row for everything a lead did.
 */
export interface SourceEventsDocument {
  /**
   * The file that holds the events in the folder given with --records. Without it, the file is found by its name: leads, events or consents.
   */
  file?: SourceFileNameDocument;
  /**
   * The table or view of a database given with --from, with its schema before a point where it needs one. Without it, the table is called as the file without its ending.
   */
  table?: SourceTableNameDocument;
  /**
   * The column that identifies an event. Of two events at one instant, the lower id counts as the newer. Written as the first row of the file has it, capitals and blanks included.
   */
  id: SourceColumnNameDocument;
  /**
   * The column that names the lead. Written as the first row of the file has it, capitals and blanks included.
   */
  lead: SourceColumnNameDocument;
  /**
   * The column that says what the lead did, as signals of the agreement.
   */
  signal: SourceNameColumnDocument;
  /**
   * The column that says when it happened.
   */
  occurred: SourceMomentDocument;
  /**
   * The column that says when the system learned of it. Without it, it was known at once.
   */
  logged?: SourceMomentDocument;
  /**
   * The column that marks events of bots and of our own people. They never count.
   */
  excluded?: SourceChoiceDocument;
  /**
   * The properties of events, each with the column that holds it.
   */
  properties?: {
    [k: string]: SourceColumnDocument;
  };
  /**
   * Which rows of the file are read, where it holds other things too: columns, each with the words whose rows are read.
   */
  only?: SourceOnlyDocument;
  /**
   * Columns that are left out on purpose. Any other column that is not read is a finding, so that a new one is noticed.
   */
  ignore?: SourceColumnNamesDocument;
  /**
   * Says that all columns which are not named are left out on purpose. Then a new column of the export goes unnoticed.
   */
  others?: 'ignored';
}
/**
 * How the file of consents is read: one row for each consent given or withdrawn.
 */
export interface SourceConsentsDocument {
  /**
   * The file that holds the consents in the folder given with --records. Without it, the file is found by its name: leads, events or consents.
   */
  file?: SourceFileNameDocument;
  /**
   * The table or view of a database given with --from, with its schema before a point where it needs one. Without it, the table is called as the file without its ending.
   */
  table?: SourceTableNameDocument;
  /**
   * The column that names the lead. Written as the first row of the file has it, capitals and blanks included.
   */
  lead: SourceColumnNameDocument;
  /**
   * The column that says what the consent is for, as purposes of the agreement.
   */
  purpose: SourceNameColumnDocument;
  /**
   * The column that says whether the consent was given (yes) or withdrawn (no).
   */
  state: SourceChoiceDocument;
  /**
   * The column that says when it was declared. Of two at one instant, the later row counts.
   */
  occurred: SourceMomentDocument;
  /**
   * The column that says when the system learned of it. Without it, it was known at once.
   */
  logged?: SourceMomentDocument;
  /**
   * Columns that are left out on purpose. Any other column that is not read is a finding, so that a new one is noticed.
   */
  ignore?: SourceColumnNamesDocument;
  /**
   * Says that all columns which are not named are left out on purpose. Then a new column of the export goes unnoticed.
   */
  others?: 'ignored';
}
/**
 * How the assignments are read: one row for each time a lead was given to somebody or laid into a queue.
 */
export interface SourceAssignmentsDocument {
  /**
   * The file that holds the assignments in the folder of records. Several parts of a source may read one file. Without it, the file is found by its name: assignments.
   */
  file?: SourceFileNameDocument;
  /**
   * The table or view of a database given with --from, with its schema before a point where it needs one. Without it, the table is called as the file without its ending.
   */
  table?: SourceTableNameDocument;
  /**
   * The column that identifies an assignment. Without it, the order of the rows does. Written as the first row of the file has it, capitals and blanks included.
   */
  id?: SourceColumnNameDocument;
  /**
   * The column that names the lead. Written as the first row of the file has it, capitals and blanks included.
   */
  lead: SourceColumnNameDocument;
  /**
   * The column that says to which cycle of the lead the row belongs, counted from 1. Without it, the changes of stage tell. Written as the first row of the file has it, capitals and blanks included.
   */
  cycle?: SourceColumnNameDocument;
  /**
   * The column that says when it happened.
   */
  assigned: SourceMomentDocument;
  /**
   * The column that says when the system learned of it. Without it, it was known at once.
   */
  logged?: SourceMomentDocument;
  /**
   * The column that says who has the lead from then on, as members of the agreement.
   */
  owner?: SourceNameColumnDocument;
  /**
   * The column that says in which queue the lead waits.
   */
  queue?: SourceNameColumnDocument;
  /**
   * The column that says why: routing, acceptance, or the cause of a reassignment. Without it, the first assignment of a lead is routing and every later one a reassignment.
   */
  cause?: SourceTextColumnDocument;
  /**
   * The column that names the routing rule which took the lead. Written as the first row of the file has it, capitals and blanks included.
   */
  rule?: SourceColumnNameDocument;
  /**
   * Which rows of the file are read, where it holds other things too: columns, each with the words whose rows are read.
   */
  only?: SourceOnlyDocument;
  /**
   * Columns that are left out on purpose. Any other column that is not read is a finding, so that a new one is noticed.
   */
  ignore?: SourceColumnNamesDocument;
  /**
   * Says that all columns which are not named are left out on purpose. Then a new column of the export goes unnoticed.
   */
  others?: 'ignored';
}
/**
 * How the activities are read: one row for each contact with a lead, or attempt at one.
 */
export interface SourceActivitiesDocument {
  /**
   * The file that holds the activities in the folder of records. Several parts of a source may read one file. Without it, the file is found by its name: activities.
   */
  file?: SourceFileNameDocument;
  /**
   * The table or view of a database given with --from, with its schema before a point where it needs one. Without it, the table is called as the file without its ending.
   */
  table?: SourceTableNameDocument;
  /**
   * The column that identifies an activity. Without it, the order of the rows does. Written as the first row of the file has it, capitals and blanks included.
   */
  id?: SourceColumnNameDocument;
  /**
   * The column that names the lead. Written as the first row of the file has it, capitals and blanks included.
   */
  lead: SourceColumnNameDocument;
  /**
   * The column that says who did it, as members of the agreement.
   */
  member?: SourceNameColumnDocument;
  /**
   * The column that says how the lead was contacted.
   */
  type: SourceActivityTypeDocument;
  /**
   * The column that says who contacted whom. Without it, we contacted the lead.
   */
  direction?: SourceActivityDirectionDocument;
  /**
   * The column that marks what a machine did. Without it, a person did.
   */
  automated?: SourceChoiceDocument;
  /**
   * The column that says whether the other side answered.
   */
  answered?: SourceChoiceDocument;
  /**
   * The column that says what became of a meeting.
   */
  meeting?: SourceMeetingOutcomeDocument;
  /**
   * The column that says when it happened.
   */
  occurred: SourceMomentDocument;
  /**
   * The column that says when the system learned of it. Without it, it was known at once.
   */
  logged?: SourceMomentDocument;
  /**
   * Which rows of the file are read, where it holds other things too: columns, each with the words whose rows are read.
   */
  only?: SourceOnlyDocument;
  /**
   * Columns that are left out on purpose. Any other column that is not read is a finding, so that a new one is noticed.
   */
  ignore?: SourceColumnNamesDocument;
  /**
   * Says that all columns which are not named are left out on purpose. Then a new column of the export goes unnoticed.
   */
  others?: 'ignored';
}
/**
 * How the opportunities are read: one row for each possible contract, as it stands now.
 */
export interface SourceOpportunitiesDocument {
  /**
   * The file that holds the opportunities in the folder of records. Several parts of a source may read one file. Without it, the file is found by its name: opportunities.
   */
  file?: SourceFileNameDocument;
  /**
   * The table or view of a database given with --from, with its schema before a point where it needs one. Without it, the table is called as the file without its ending.
   */
  table?: SourceTableNameDocument;
  /**
   * The column that identifies an opportunity. Without it, the lead does, and each lead has one. Written as the first row of the file has it, capitals and blanks included.
   */
  id?: SourceColumnNameDocument;
  /**
   * The column that names the lead it came from. Written as the first row of the file has it, capitals and blanks included.
   */
  lead?: SourceColumnNameDocument;
  /**
   * The column that names the account which would sign. Written as the first row of the file has it, capitals and blanks included.
   */
  account?: SourceColumnNameDocument;
  /**
   * The column that says to which cycle of the lead the row belongs, counted from 1. Without it, the changes of stage tell. Written as the first row of the file has it, capitals and blanks included.
   */
  cycle?: SourceColumnNameDocument;
  /**
   * The column that says who works it, as members of the agreement.
   */
  owner?: SourceNameColumnDocument;
  /**
   * The column that says in which stage of the agreement it stands.
   */
  stage?: SourceNameColumnDocument;
  /**
   * The column that says when it was opened.
   */
  created: SourceMomentDocument;
  /**
   * The column of the date on which it was closed or is expected to be. Without it, the date of closed.
   */
  closes?: SourceDateColumnDocument;
  /**
   * The column that says when it was won or lost. It counts only for opportunities that are.
   */
  closed?: SourceMomentDocument;
  /**
   * What says that an opportunity was won or lost; without it, all are open.
   */
  outcome?: SourceWonOrLostDocument;
  /**
   * The column that says why it was lost.
   */
  reason?: SourceNameColumnDocument;
  /**
   * The column that says what it is worth.
   */
  amount?: SourceMoneyColumnDocument;
  /**
   * The column of the currency. Without it, amounts are in the currency of the agreement.
   */
  currency?: SourceCurrencyColumnDocument;
  /**
   * Which rows of the file are read, where it holds other things too: columns, each with the words whose rows are read.
   */
  only?: SourceOnlyDocument;
  /**
   * Columns that are left out on purpose. Any other column that is not read is a finding, so that a new one is noticed.
   */
  ignore?: SourceColumnNamesDocument;
  /**
   * Says that all columns which are not named are left out on purpose. Then a new column of the export goes unnoticed.
   */
  others?: 'ignored';
}
/**
 * How the leads that take part in opportunities are read: one row for each lead and opportunity.
 */
export interface SourceOpportunityContactsDocument {
  /**
   * The file that holds the contacts of opportunities in the folder of records. Several parts of a source may read one file. Without it, the file is found by its name: opportunity-contacts.
   */
  file?: SourceFileNameDocument;
  /**
   * The table or view of a database given with --from, with its schema before a point where it needs one. Without it, the table is called as the file without its ending.
   */
  table?: SourceTableNameDocument;
  /**
   * The column that names the opportunity. Written as the first row of the file has it, capitals and blanks included.
   */
  opportunity: SourceColumnNameDocument;
  /**
   * The column that names the lead. Written as the first row of the file has it, capitals and blanks included.
   */
  lead: SourceColumnNameDocument;
  /**
   * The column that says what part the lead has.
   */
  role?: SourceTextColumnDocument;
  /**
   * Which rows of the file are read, where it holds other things too: columns, each with the words whose rows are read.
   */
  only?: SourceOnlyDocument;
  /**
   * Columns that are left out on purpose. Any other column that is not read is a finding, so that a new one is noticed.
   */
  ignore?: SourceColumnNamesDocument;
  /**
   * Says that all columns which are not named are left out on purpose. Then a new column of the export goes unnoticed.
   */
  others?: 'ignored';
}
/**
 * How the stages of opportunities are read: one row for each stage that one entered.
 */
export interface SourceOpportunityStagesDocument {
  /**
   * The file that holds the stages of opportunities in the folder of records. Several parts of a source may read one file. Without it, the file is found by its name: opportunity-stages.
   */
  file?: SourceFileNameDocument;
  /**
   * The table or view of a database given with --from, with its schema before a point where it needs one. Without it, the table is called as the file without its ending.
   */
  table?: SourceTableNameDocument;
  /**
   * The column that names the opportunity. Written as the first row of the file has it, capitals and blanks included.
   */
  opportunity: SourceColumnNameDocument;
  /**
   * The column that says which stage was entered, in the words of the system.
   */
  stage: SourceTextColumnDocument;
  /**
   * The column that says when it happened.
   */
  entered: SourceMomentDocument;
  /**
   * The column that says when the system learned of it. Without it, it was known at once.
   */
  logged?: SourceMomentDocument;
  /**
   * Which rows of the file are read, where it holds other things too: columns, each with the words whose rows are read.
   */
  only?: SourceOnlyDocument;
  /**
   * Columns that are left out on purpose. Any other column that is not read is a finding, so that a new one is noticed.
   */
  ignore?: SourceColumnNamesDocument;
  /**
   * Says that all columns which are not named are left out on purpose. Then a new column of the export goes unnoticed.
   */
  others?: 'ignored';
}
/**
 * How the costs are read: one row for what was spent in a month on a source or a campaign.
 */
export interface SourceCostsDocument {
  /**
   * The file that holds the costs in the folder of records. Several parts of a source may read one file. Without it, the file is found by its name: costs.
   */
  file?: SourceFileNameDocument;
  /**
   * The table or view of a database given with --from, with its schema before a point where it needs one. Without it, the table is called as the file without its ending.
   */
  table?: SourceTableNameDocument;
  /**
   * The column of a date in the month.
   */
  month: SourceDateColumnDocument;
  /**
   * The column that names the source of leads, spelled as the field of leads that names it.
   */
  source?: SourceTextColumnDocument;
  /**
   * The column that names the campaign. An empty cell means the whole source. Written as the first row of the file has it, capitals and blanks included.
   */
  campaign?: SourceColumnNameDocument;
  /**
   * The column that says what was spent.
   */
  amount: SourceMoneyColumnDocument;
  /**
   * The column of the currency. Without it, amounts are in the currency of the agreement.
   */
  currency?: SourceCurrencyColumnDocument;
  /**
   * Which rows of the file are read, where it holds other things too: columns, each with the words whose rows are read.
   */
  only?: SourceOnlyDocument;
  /**
   * Columns that are left out on purpose. Any other column that is not read is a finding, so that a new one is noticed.
   */
  ignore?: SourceColumnNamesDocument;
  /**
   * Says that all columns which are not named are left out on purpose. Then a new column of the export goes unnoticed.
   */
  others?: 'ignored';
}
/**
 * How the waits are read: one row for each time a lead waited for somebody, so that clocks stand still.
 */
export interface SourceWaitingsDocument {
  /**
   * The file that holds the waits in the folder of records. Several parts of a source may read one file. Without it, the file is found by its name: waitings.
   */
  file?: SourceFileNameDocument;
  /**
   * The table or view of a database given with --from, with its schema before a point where it needs one. Without it, the table is called as the file without its ending.
   */
  table?: SourceTableNameDocument;
  /**
   * The column that names the lead. Written as the first row of the file has it, capitals and blanks included.
   */
  lead: SourceColumnNameDocument;
  /**
   * The column that says for what the lead waited, as promises name it under pause.
   */
  state: SourceNameColumnDocument;
  /**
   * The column that says when it began.
   */
  from: SourceMomentDocument;
  /**
   * The column that says when it ended. An empty cell means that it lasts.
   */
  until?: SourceMomentDocument;
  /**
   * The column that says when the system learned of it. Without it, it was known at once.
   */
  logged?: SourceMomentDocument;
  /**
   * Which rows of the file are read, where it holds other things too: columns, each with the words whose rows are read.
   */
  only?: SourceOnlyDocument;
  /**
   * Columns that are left out on purpose. Any other column that is not read is a finding, so that a new one is noticed.
   */
  ignore?: SourceColumnNamesDocument;
  /**
   * Says that all columns which are not named are left out on purpose. Then a new column of the export goes unnoticed.
   */
  others?: 'ignored';
}
/**
 * How the rulings are read: one row for each dispute about a handoff that was decided.
 */
export interface SourceRulingsDocument {
  /**
   * The file that holds the rulings in the folder of records. Several parts of a source may read one file. Without it, the file is found by its name: rulings.
   */
  file?: SourceFileNameDocument;
  /**
   * The table or view of a database given with --from, with its schema before a point where it needs one. Without it, the table is called as the file without its ending.
   */
  table?: SourceTableNameDocument;
  /**
   * The column that names the lead. Written as the first row of the file has it, capitals and blanks included.
   */
  lead: SourceColumnNameDocument;
  /**
   * The column that says to which cycle of the lead the row belongs, counted from 1. Without it, the changes of stage tell. Written as the first row of the file has it, capitals and blanks included.
   */
  cycle?: SourceColumnNameDocument;
  /**
   * The column that says when it was decided.
   */
  ruled: SourceMomentDocument;
  /**
   * The column that says when the system learned of it. Without it, it was known at once.
   */
  logged?: SourceMomentDocument;
  /**
   * The column that says how it was decided.
   */
  outcome: SourceRulingOutcomeDocument;
  /**
   * The column of the reason of a rejection that stands.
   */
  reason?: SourceNameColumnDocument;
  /**
   * Which rows of the file are read, where it holds other things too: columns, each with the words whose rows are read.
   */
  only?: SourceOnlyDocument;
  /**
   * Columns that are left out on purpose. Any other column that is not read is a finding, so that a new one is noticed.
   */
  ignore?: SourceColumnNamesDocument;
  /**
   * Says that all columns which are not named are left out on purpose. Then a new column of the export goes unnoticed.
   */
  others?: 'ignored';
}
/**
 * How the waivers are read: one row for each promise that one side did not hold against the other for a lead.
 */
export interface SourceWaiversDocument {
  /**
   * The file that holds the waivers in the folder of records. Several parts of a source may read one file. Without it, the file is found by its name: waivers.
   */
  file?: SourceFileNameDocument;
  /**
   * The table or view of a database given with --from, with its schema before a point where it needs one. Without it, the table is called as the file without its ending.
   */
  table?: SourceTableNameDocument;
  /**
   * The column that says which promise was waived.
   */
  promise: SourceNameColumnDocument;
  /**
   * The column that names the lead. Written as the first row of the file has it, capitals and blanks included.
   */
  lead: SourceColumnNameDocument;
  /**
   * The column that says to which cycle of the lead the row belongs, counted from 1. Without it, the changes of stage tell. Written as the first row of the file has it, capitals and blanks included.
   */
  cycle?: SourceColumnNameDocument;
  /**
   * The column that says when it was waived.
   */
  waived: SourceMomentDocument;
  /**
   * The column that says which side waived it.
   */
  by: SourceSideDocument;
  /**
   * The column that says why it was waived.
   */
  reason: SourceTextColumnDocument;
  /**
   * Which rows of the file are read, where it holds other things too: columns, each with the words whose rows are read.
   */
  only?: SourceOnlyDocument;
  /**
   * Columns that are left out on purpose. Any other column that is not read is a finding, so that a new one is noticed.
   */
  ignore?: SourceColumnNamesDocument;
  /**
   * Says that all columns which are not named are left out on purpose. Then a new column of the export goes unnoticed.
   */
  others?: 'ignored';
}
/**
 * How the uses of content are read: one row for each time somebody used a piece.
 */
export interface SourceContentUsesDocument {
  /**
   * The file that holds the uses of content in the folder of records. Several parts of a source may read one file. Without it, the file is found by its name: content-uses.
   */
  file?: SourceFileNameDocument;
  /**
   * The table or view of a database given with --from, with its schema before a point where it needs one. Without it, the table is called as the file without its ending.
   */
  table?: SourceTableNameDocument;
  /**
   * The column that says which piece was used.
   */
  piece: SourceNameColumnDocument;
  /**
   * The column that says when it was used.
   */
  used: SourceMomentDocument;
  /**
   * The column that names the lead it was used for. Written as the first row of the file has it, capitals and blanks included.
   */
  lead?: SourceColumnNameDocument;
  /**
   * The column that names the opportunity it was used for. Written as the first row of the file has it, capitals and blanks included.
   */
  opportunity?: SourceColumnNameDocument;
  /**
   * The column that says who used it, as members of the agreement.
   */
  member?: SourceNameColumnDocument;
  /**
   * Which rows of the file are read, where it holds other things too: columns, each with the words whose rows are read.
   */
  only?: SourceOnlyDocument;
  /**
   * Columns that are left out on purpose. Any other column that is not read is a finding, so that a new one is noticed.
   */
  ignore?: SourceColumnNamesDocument;
  /**
   * Says that all columns which are not named are left out on purpose. Then a new column of the export goes unnoticed.
   */
  others?: 'ignored';
}
/**
 * How the answers are read: one row for what one person of one side would say of the other, without a name.
 */
export interface SourceNpsAnswersDocument {
  /**
   * The file that holds the answers in the folder of records. Several parts of a source may read one file. Without it, the file is found by its name: nps-answers.
   */
  file?: SourceFileNameDocument;
  /**
   * The table or view of a database given with --from, with its schema before a point where it needs one. Without it, the table is called as the file without its ending.
   */
  table?: SourceTableNameDocument;
  /**
   * The column that identifies an answer and nobody. Without it, the order of the rows does. Written as the first row of the file has it, capitals and blanks included.
   */
  id?: SourceColumnNameDocument;
  /**
   * The column of the date of the answer.
   */
  answered: SourceDateColumnDocument;
  /**
   * The column that says which side is judged.
   */
  to: SourceSideDocument;
  /**
   * The column of the points from 0 to 10. Written as the first row of the file has it, capitals and blanks included.
   */
  points: SourceColumnNameDocument;
  /**
   * Which rows of the file are read, where it holds other things too: columns, each with the words whose rows are read.
   */
  only?: SourceOnlyDocument;
  /**
   * Columns that are left out on purpose. Any other column that is not read is a finding, so that a new one is noticed.
   */
  ignore?: SourceColumnNamesDocument;
  /**
   * Says that all columns which are not named are left out on purpose. Then a new column of the export goes unnoticed.
   */
  others?: 'ignored';
}
/**
 * How the leads of the marketing automation platform are read: one row for each lead as the platform sees it.
 */
export interface SourceMapLeadsDocument {
  /**
   * The file that holds the leads of the platform in the folder of records. Several parts of a source may read one file. Without it, the file is found by its name: map-leads.
   */
  file?: SourceFileNameDocument;
  /**
   * The table or view of a database given with --from, with its schema before a point where it needs one. Without it, the table is called as the file without its ending.
   */
  table?: SourceTableNameDocument;
  /**
   * The column that names the lead by its id in the CRM. Written as the first row of the file has it, capitals and blanks included.
   */
  id: SourceColumnNameDocument;
  /**
   * The column that says in which stage the platform sees the lead.
   */
  stage?: SourceNameColumnDocument;
  /**
   * The column that says when the platform last changed it.
   */
  updated?: SourceMomentDocument;
  /**
   * The fields of the agreement that the platform has, each with the column that holds it.
   */
  fields?: {
    [k: string]: SourceColumnDocument;
  };
  /**
   * Which rows of the file are read, where it holds other things too: columns, each with the words whose rows are read.
   */
  only?: SourceOnlyDocument;
  /**
   * Columns that are left out on purpose. Any other column that is not read is a finding, so that a new one is noticed.
   */
  ignore?: SourceColumnNamesDocument;
  /**
   * Says that all columns which are not named are left out on purpose. Then a new column of the export goes unnoticed.
   */
  others?: 'ignored';
}
/**
 * How the file of paths is read: one row for each way through the channels, with how often it was gone. The touches of a way count as one day apart, the last one at its end; lead, opportunity and close are one moment there, because the file does not tell them apart.
 */
export interface SourcePathsDocument {
  /**
   * The file that holds the paths in the folder given with --records. Without it, the file is found by its name: paths.
   */
  file?: SourceFileNameDocument;
  /**
   * The column that names the channels of a way, the first one first.
   */
  path: SourcePathColumnDocument;
  /**
   * The signal that each step of a way counts as. An attribution model credits the steps if it lists the signal among its touches.
   */
  signal: IdDocument;
  /**
   * The column that says how often the way led to a deal. Written as the first row of the file has it, capitals and blanks included.
   */
  conversions: SourceColumnNameDocument;
  /**
   * The column that says what the deals of the way were worth together. Without it only deals are counted.
   */
  value?: SourceValueColumnDocument;
  /**
   * The column that says how often the way led to nothing. Without it only ways that led to a deal are known. Written as the first row of the file has it, capitals and blanks included.
   */
  lost?: SourceColumnNameDocument;
  /**
   * Columns that are left out on purpose. Any other column that is not read is a finding, so that a new one is noticed.
   */
  ignore?: SourceColumnNamesDocument;
  /**
   * Says that all columns which are not named are left out on purpose. Then a new column of the export goes unnoticed.
   */
  others?: 'ignored';
}
/**
 * What stands in the path, and the channel of the agreement that it means. Capitals and extra blanks make no difference; a channel that is not listed means itself.
 */
export interface SourceChannelNamesDocument {
  [k: string]: IdDocument;
}
/**
 * What the CRM and the marketing platform tell each other about a lead: which field goes which way, whose value wins, how fresh it is, and how the stages are called on both sides. One per pair of systems.
 */
export interface SyncDocument {
  /**
   * Always sync here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'sync';
  /**
   * The id of the contract between the systems, by which other documents and reports name it.
   */
  id: IdDocument;
  /**
   * What people call the contract between the systems, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the contract between the systems. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both.
   */
  owner?: OwnershipDocument;
  /**
   * Why the contract between the systems is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the contract between the systems had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The system that sales works in, by the name that fields use under systems.
   */
  crm: IdDocument;
  /**
   * The platform that marketing works in, by the name that fields use under systems.
   */
  map: IdDocument;
  /**
   * What connects the two systems with each other.
   */
  connection: 'native' | 'middleware' | 'own';
  /**
   * The system that works out the score, and therefore has to know every field the score reads.
   */
  scoredIn?: 'crm' | 'map';
  /**
   * How old a value may be on the other side, unless the field or the stages say otherwise.
   */
  within: ElapsedDocument;
  /**
   * The fields by which both systems know that two records are the same lead, the most certain first.
   */
  match?: IdDocument[];
  /**
   * Which field goes which way between the two systems.
   */
  fields: {
    [k: string]: SyncFieldDocument;
  };
  /**
   * Fields that are meant to stay in one system, so that nobody looks for them in the other.
   */
  stays?: SyncStaysDocument;
  /**
   * What each stage is called in the two systems. The same lead has the same stage in both.
   */
  stages: {
    [k: string]: SyncStageDocument;
  };
  /**
   * How soon a change of stage is known on the other side, where that is sooner than the rest.
   */
  stagesWithin?: ElapsedDocument;
  /**
   * What of sales’ work marketing sees.
   */
  marketingSees?: ('call' | 'email' | 'meeting' | 'opportunity' | 'won-deal')[];
  /**
   * What of a lead’s behaviour reps see, by signal.
   */
  salesSees?: IdDocument[];
  /**
   * How differences between the two systems are counted, and how many are tolerated.
   */
  differences?: SyncDifferencesDocument;
}
/**
 * Which way a field goes, whose value wins, and how fresh it is.
 */
export interface SyncFieldDocument {
  /**
   * Which way the value goes between the systems.
   */
  goes: 'crm to map' | 'map to crm' | 'both';
  /**
   * Whose value wins when both were changed, for a field that goes both ways.
   */
  wins?: 'crm' | 'map' | 'newest';
  /**
   * How old the value may be on the other side, where that differs from the rest.
   */
  within?: ElapsedDocument;
  /**
   * Why this field goes this way, in a sentence.
   */
  rationale?: TextDocument;
}
/**
 * Fields that are meant to stay in one of the systems.
 */
export interface SyncStaysDocument {
  /**
   * Fields that only the CRM keeps.
   */
  crm?: FieldIdDocument[];
  /**
   * Fields that only the marketing platform keeps.
   */
  map?: FieldIdDocument[];
}
/**
 * What a stage is called in the two systems.
 */
export interface SyncStageDocument {
  /**
   * What the stage is called in the CRM, as it is spelled there.
   */
  crm: NameDocument;
  /**
   * What the stage is called in the marketing platform, as it is spelled there.
   */
  map: NameDocument;
}
/**
 * How differences between the systems are counted.
 */
export interface SyncDifferencesDocument {
  /**
   * The share of the leads in both systems that may differ in a stage or a synchronised field.
   */
  atMost: ShareDocument;
  /**
   * The period in which they are counted.
   */
  per: RhythmDocument;
  /**
   * The role that counts them and has them repaired.
   */
  countedBy: IdDocument;
}
/**
 * A system that the agreement is written into: which one, which version of its interface, and how careful to be with what is there already. One system per document.
 */
export interface TargetDocument {
  /**
   * Always target here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'target';
  /**
   * The system that the agreement is written into.
   */
  id: 'salesforce' | 'hubspot' | 'espocrm' | 'mautic' | 'marketo';
  /**
   * What people call the target, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the target. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the target is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The version of the system’s interface that the artefacts are written for, in quotes.
   */
  apiVersion: string;
  /**
   * What is put before every name that leadpact creates, so that they are easy to find and clash with nothing.
   */
  prefix: string;
  /**
   * Whether files that replace whole objects, such as value sets and assignment rules, may be written although they overwrite what others put there; no when left out.
   */
  ownsWholeObjects?: boolean;
  /**
   * The folder, seen from the folder of the agreement, that holds what the system was last retrieved to have, as Salesforce source files. Value sets and assignment rules are then written together with what is in there, instead of replacing it.
   */
  baseline?: string;
  /**
   * Whether a build lists the components of renamed definitions for deletion, so that deploying it deletes the ones with the old names and the data in them; no when left out. They are told either way.
   */
  deletesRenamed?: boolean;
}
/**
 * Territories: which leads belong to which part of the map, and who works them. Campaigns, target accounts and the plan refer to them, so that demand meets people. They may be split over several documents.
 */
export interface TerritoriesDocument {
  /**
   * Always territories here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'territories';
  /**
   * What people call this part of the territories, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for this part of the territories. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why this part of the territories is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The territories by their ids, as campaigns, target accounts and the plan name them.
   */
  territories: {
    [k: string]: TerritoriesTerritoryDocument;
  };
}
/**
 * A part of the map, drawn jointly, with the people who work it.
 */
export interface TerritoriesTerritoryDocument {
  /**
   * What people call the territory, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the territory. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both. Without an owner, the owner of the document applies.
   */
  owner?: OwnershipDocument;
  /**
   * Why the territory is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the territory had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The leads that belong to the territory, as a condition on fields of the lead. Without one, a territory is only a name for people, for example for accounts that are listed one by one.
   */
  when?: CriterionDocument;
  /**
   * The team that works the territory.
   */
  team: IdDocument;
  /**
   * The members of the team who work the territory; all who are active when left out.
   */
  members?: IdDocument[];
}
/**
 * The promise to try seriously: so many touches, on so many days and channels, before a lead is given up. One such promise per document.
 */
export interface TouchesDocument {
  /**
   * Always touches here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'touches';
  /**
   * The id of the promise, by which other documents refer to it. It stays when the title changes.
   */
  id: IdDocument;
  /**
   * What people call the promise, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that keeps the promise. A promise has exactly one; two departments that both promise make two promises.
   */
  owner: SideDocument;
  /**
   * Why the promise is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The id that the promise had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
  /**
   * The promise in a sentence that both departments can say aloud.
   */
  promise: TextDocument;
  /**
   * How many touches there must be at least between acceptance and giving up.
   */
  atLeast: number;
  /**
   * On how many different days the touches must lie at least.
   */
  dates: number;
  /**
   * On how many different channels, such as call, e-mail and LinkedIn, at least.
   */
  channels: number;
  /**
   * How far apart the first and the last touch must lie at least.
   */
  span: DaysDocument;
  /**
   * Two touches on the same channel only count as two when at least this long lies between them.
   */
  gap: string;
  /**
   * How the promise is judged over time: which share, per which period, from how many cases.
   */
  compliance: ComplianceDocument;
}
/**
 * Weeks in which a promise is not held against the side that made it: which promise, for which team, why, and who of the other side approved it. A waived week is left out where promises are judged, and listed.
 */
export interface WaiversDocument {
  /**
   * Always waivers here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'waivers';
  /**
   * What people call the list of waivers, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the list of waivers. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both.
   */
  owner?: OwnershipDocument;
  /**
   * Why the list of waivers is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The waivers that both sides know of, by id.
   */
  waivers: {
    [k: string]: WaiversWaiverDocument;
  };
}
/**
 * One promise that is not held against the side that made it, for one or several weeks.
 */
export interface WaiversWaiverDocument {
  /**
   * The promise that is waived, by its kind.
   */
  waived: NamedPromiseDocument;
  /**
   * The team for which it is waived, one of the side that made the promise. Without it, the promise is waived for everybody.
   */
  team?: IdDocument;
  /**
   * The first week in which the promise is waived.
   */
  from: WeekDocument;
  /**
   * The last week in which it is waived, itself included. Without it, one week is waived.
   */
  to?: WeekDocument;
  /**
   * Why the promise could not be kept in these weeks, in a sentence.
   */
  why: TextDocument;
  /**
   * Who of the other side approved it, and when.
   */
  approved: WaiversApprovalDocument;
  /**
   * The id that the waiver had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
}
/**
 * The word of the other department that it does not hold the weeks against the one that made the promise.
 */
export interface WaiversApprovalDocument {
  /**
   * The role in which somebody approved it: one that may sign for the other side.
   */
  by: IdDocument;
  /**
   * When it was approved. A week counts for escalations as waived only if this is no later than the moment at which the week is judged.
   */
  at: InstantDocument;
}
/**
 * The form of short interviews after deals won and lost, and the log of those that took place. Deals have numbers and no names. Each lesson goes to somebody who can do something about it.
 */
export interface WinLossDocument {
  /**
   * Always win-loss here. It says what this document is about, and thereby which keys it has.
   */
  kind: 'win-loss';
  /**
   * What people call the interviews, in one text or one per language of the agreement. Without a title its id is made readable, so demo-request becomes “Demo request”.
   */
  title?: TextDocument;
  /**
   * The department that answers for the interviews. A change to it needs that department’s approval, and findings about it are addressed to it; joint means both.
   */
  owner?: OwnershipDocument;
  /**
   * Why the interviews is the way it is: the evidence, the meeting, the experience behind it. The playbook prints it, so that nobody has to argue it again from memory.
   */
  rationale?: TextDocument;
  /**
   * The role that asks. Whoever sold the deal does not.
   */
  askedBy?: IdDocument;
  /**
   * How soon after the decision a customer is asked.
   */
  within?: CalendarDaysDocument;
  /**
   * The share of decided deals after which somebody is asked.
   */
  atLeast?: ShareDocument;
  /**
   * How long the interview takes, as the customer is told.
   */
  lasts?: ElapsedDocument;
  /**
   * The questions, in the order in which they are asked.
   */
  form?: WinLossQuestionDocument[];
  /**
   * The interviews that took place, by id.
   */
  interviews?: {
    [k: string]: WinLossInterviewDocument;
  };
}
/**
 * One question of the interview and how it is answered.
 */
export interface WinLossQuestionDocument {
  /**
   * The id of the question, by which answers name it.
   */
  id: IdDocument;
  /**
   * The question, as it is asked aloud.
   */
  asks: TextDocument;
  /**
   * What the answer tells something about.
   */
  about: 'reason' | 'touches' | 'sales' | 'messaging' | 'price' | 'product';
  /**
   * The form in which the answer is written.
   */
  answer: 'text' | 'choice' | 'choices' | 'scale' | 'yes-no' | 'signals' | 'reason';
  /**
   * The answers to choose from, by id, for choice and choices.
   */
  choices?: {
    [k: string]: TextDocument;
  };
  /**
   * After which deals it is asked; without it, after all.
   */
  after?: 'won' | 'lost';
  /**
   * The id that the question had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
}
/**
 * One interview that took place. It names no customer and no rep.
 */
export interface WinLossInterviewDocument {
  /**
   * The number of the deal, under a pseudonym: a d and digits.
   */
  deal: string;
  /**
   * How the deal ended, as far as we are concerned.
   */
  outcome: 'won' | 'lost';
  /**
   * The date on which the deal was decided.
   */
  closed: DateDocument;
  /**
   * The date on which the interview took place.
   */
  asked: DateDocument;
  /**
   * Why the deal was lost, in the customer’s view, by reason.
   */
  reason?: IdDocument;
  /**
   * The persona of whoever was asked.
   */
  persona?: IdDocument;
  /**
   * The answers of the customer, by question.
   */
  answers?: {
    [k: string]:
      | string
      | number
      | boolean
      | IdDocument[]
      | {
          [k: string]: string;
        };
  };
  /**
   * What follows from it, and who has to do something about it.
   */
  lessons?: WinLossLessonDocument[];
  /**
   * The id that the interview had before it got this one. A comparison of two versions then takes both for the same thing, so that giving another id is no change. It may stay when the change is merged, as long as nothing else gets the old id.
   */
  renamedFrom?: RenamedFromDocument;
}
/**
 * What follows from an interview, and where it goes.
 */
export interface WinLossLessonDocument {
  /**
   * What was learnt, in a sentence.
   */
  lesson: TextDocument;
  /**
   * Where the lesson goes: a claim, an objection, a piece of content, or a role.
   */
  to: WinLossAddressDocument;
  /**
   * The date on which something was done about it.
   */
  done?: DateDocument;
}
