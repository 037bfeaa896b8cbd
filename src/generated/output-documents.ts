// Written by `npm run generate` from schemas/. Do not edit.

export type OutputDocument = MeasureDocument | ReportDocument;
export type ReportDateDocument = string;
export type ReportCellDocument =
  | {
      is: 'text';
      text: ReportTextDocument;
      /**
       * How it is to be judged, where the words say so.
       */
      band?: 'good' | 'watch' | 'bad';
    }
  | {
      is: 'name';
      /**
       * Id of a lead, a deal or a person.
       */
      name: string;
    }
  | {
      is: 'count';
      count: number;
      /**
       * How it is to be judged, where the words say so.
       */
      band?: 'good' | 'watch' | 'bad';
    }
  | {
      is: 'amount';
      unit: ReportUnitDocument;
      value: ReportExactDocument;
    }
  | {
      is: 'date';
      date: ReportDateDocument;
    }
  | {
      is: 'few';
    }
  | {
      is: 'none';
    }
  | ReportFigureDocument;
/**
 * elapsed and open are minutes, share is of 1, days have 86,400 s.
 */
export type ReportUnitDocument =
  'count' | 'share' | 'times' | 'money' | 'elapsed' | 'open' | 'days' | 'points';
/**
 * A whole number, a fraction, or with money a decimal.
 */
export type ReportExactDocument = string;

/**
 * What leadpact measure writes with --out, and prints with --format json. When the agreement has errors, the findings document is printed instead.
 */
export interface MeasureDocument {
  /**
   * Grows when something a reader relies on changes its meaning; new properties do not count.
   */
  schemaVersion: 1;
  /**
   * Version of leadpact.
   */
  version: string;
  /**
   * By what leadpact knows the document again, and how long it may be kept: leadpact purge deletes it after that.
   */
  kept: {
    what: 'measurement';
    /**
     * The instant of which it tells, with the offset of the agreement's zone: its date is the local one.
     */
    asOf: string;
    /**
     * The last local date on which it may be kept.
     */
    until: string;
    /**
     * A hash over everything else, by which a change is seen.
     */
    seal: string;
  };
  /**
   * What was measured.
   */
  agreement: {
    /**
     * Id of the agreement.
     */
    id: string;
    /**
     * Its version; draft = not released.
     */
    version: string;
    /**
     * IANA zone of all local dates.
     */
    zone: string;
    /**
     * ISO 4217 code of all money.
     */
    currency: string;
    /**
     * By which version was judged what began when, oldest first.
     */
    versions: {
      /**
       * Name of the release; draft = the definitions, as long as nothing is released.
       */
      version: string;
      /**
       * First instant; absent = whatever began before as well.
       */
      from?: string;
      /**
       * Instant from which another version holds, or none; absent = no end is known.
       */
      until?: string;
      /**
       * Clocks of single leads that began in its time.
       */
      clocks: number;
    }[];
  };
  /**
   * The instant at which everything was judged.
   */
  asOf: string;
  /**
   * The first local date that figures are about.
   */
  since: string;
  /**
   * What the numbers rest on and leave out.
   */
  records: {
    /**
     * Id of the source by which the files were read, or native.
     */
    source: string;
    /**
     * The files that could be read.
     */
    files: {
      /**
       * What its rows are.
       */
      table: string;
      /**
       * As it was named on the command line.
       */
      file: string;
      /**
       * Rows of the file, without its header and without rows the source leaves out on purpose.
       */
      rows: number;
      /**
       * Rows of which another one with the same id counts, as the source says; absent where each id stands there once.
       */
      repeated?: number;
      /**
       * Rows that were left out, each counted for its first reason.
       */
      rejected: {
        [k: string]: number;
      };
    }[];
    /**
     * Tables that were not given.
     */
    absent: string[];
    /**
     * What is wrong, by kind and column.
     */
    findings: {
      /**
       * Finding code; docs/rules has its page.
       */
      code: string;
      severity: 'error' | 'warning' | 'info';
      file: string;
      /**
       * Name of the column; absent where the whole file is meant.
       */
      column?: string;
      message: string;
      help: string;
      /**
       * How often.
       */
      count: number;
      /**
       * Where the first of them stand, at most twenty. What stands in a row is told by the run and not kept, for it may be personal.
       */
      examples: {
        /**
         * As a spreadsheet numbers rows, blank ones not counted; the names of the columns are row 1.
         */
        row?: number;
        /**
         * Of a column: its name.
         */
        value?: string;
      }[];
    }[];
    /**
     * The local dates of the first and the last fact of the export, whatever asOf; absent where it has none.
     */
    reach?: {
      from: string;
      to: string;
    };
    /**
     * Rows that are facts only after asOf, by table.
     */
    later: {
      [k: string]: number;
    };
    /**
     * Moves back that nobody declared; they changed nothing.
     */
    outOfOrder: MeasureCountDocument[];
    /**
     * Moves in a cycle that had ended; they changed nothing.
     */
    afterEnd: number;
    /**
     * Corrections of an entry that was not the newest, or more than 24 hours old; they changed nothing.
     */
    lateCorrections: number;
    /**
     * Later stages entered before earlier ones.
     */
    negativeDurations: MeasureCountDocument[];
    /**
     * Leads in no part, by breakdown; where they are fewer than five, only that there are some.
     */
    unknownParts: {
      [k: string]: number | 'too few';
    };
    /**
     * Entries that the export says were decided by another version than the one in force by date, which judged them.
     */
    otherVersions: {
      /**
       * Version that the export names.
       */
      named: string;
      /**
       * Version in force when the cycle began.
       */
      inForce: string;
      /**
       * How many entries.
       */
      entries: number;
    }[];
  };
  /**
   * Every metric of the agreement.
   */
  metrics: MeasureMetricDocument[];
  /**
   * Every SLA and policy of touches.
   */
  slas: MeasureSlaDocument[];
  /**
   * Every commitment.
   */
  commitments: MeasureCommitmentDocument[];
  /**
   * What had to be told of missed promises.
   */
  escalations: {
    /**
     * Every promise that escalates, by scope.
     */
    promises: MeasurePromiseDocument[];
    /**
     * By instant, then by key.
     */
    events: MeasureEventDocument[];
  };
  /**
   * Every alignment score.
   */
  alignment: MeasureAlignmentDocument[];
  /**
   * What every policy of attribution credits in the same quarters, so that policies can be compared; absent in documents of earlier versions.
   */
  attribution?: MeasureAttributionDocument[];
  /**
   * Every bonus.
   */
  incentives: MeasureIncentiveDocument[];
}
/**
 * How often one stage came after another.
 */
export interface MeasureCountDocument {
  /**
   * The stage before.
   */
  from: string;
  /**
   * The stage after.
   */
  to: string;
  /**
   * How often.
   */
  count: number;
}
/**
 * A metric of the agreement.
 */
export interface MeasureMetricDocument {
  /**
   * Its id.
   */
  metric: string;
  /**
   * What its values are.
   */
  unit: 'count' | 'share' | 'times' | 'money' | 'elapsed' | 'open' | 'days' | 'points';
  /**
   * The length of its periods.
   */
  per: 'week' | 'month' | 'quarter';
  /**
   * Oldest first; the last one holds asOf.
   */
  periods: MeasureReadingDocument[];
  /**
   * What the last three mature periods say.
   */
  trend?: {
    /**
     * Whether the alarm rings.
     */
    verdict: 'alarm' | 'no alarm' | 'too few' | 'too few periods';
    /**
     * From each of the three to the next.
     */
    worsens?: boolean;
    /**
     * The last lies beyond the interval of the first.
     */
    isOutside?: boolean;
  };
  /**
   * The newest periods, taken apart.
   *
   * Items: One way of taking apart.
   */
  breakdowns: {
    /**
     * channel, campaign, territory, response-time, or the id of a field.
     */
    by: string;
    /**
     * Oldest first.
     *
     * Items: One period.
     */
    periods: {
      /**
       * Name of the period: 2026-W52, 2026-12, quarter from 2026-10.
       */
      period: string;
      /**
       * Its first local date.
       */
      from: string;
      /**
       * Its last local date.
       */
      to: string;
      /**
       * By id.
       */
      parts: MeasurePartDocument[];
    }[];
  }[];
}
/**
 * A figure of one period.
 */
export interface MeasureReadingDocument {
  /**
   * Name of the period: 2026-W52, 2026-12, quarter from 2026-10.
   */
  period: string;
  /**
   * Its first local date.
   */
  from: string;
  /**
   * Its last local date.
   */
  to: string;
  /**
   * Whether there is a value, or why there is none.
   */
  status:
    | 'value'
    | 'none'
    | 'immature'
    | 'too few'
    | 'not settled'
    | 'insufficient'
    | 'reached'
    | 'over'
    | 'no data';
  /**
   * Exact, as a whole number or a fraction: 141/191. Shares are parts of one, money is in minor units, times are in minutes.
   */
  value?: string;
  /**
   * The same, rounded to six decimals half away from zero.
   */
  decimal?: string;
  /**
   * The quantile lies on a lead that nobody has contacted: it is above the value.
   */
  isNotReached?: true;
  /**
   * With no data: the tables that it needs and that were not exported.
   */
  lacks?: string[];
  /**
   * Cases.
   */
  n?: number;
  /**
   * How many of the cases count.
   */
  k?: number;
  /**
   * Lower and upper bound of the share, two-sided 95 %, with twelve decimals.
   */
  wilson?: string[];
  /**
   * What stands beside the value and is not in it, by name: pending, out of order, canceled.
   */
  beside?: {
    [k: string]: number;
  };
  /**
   * Where the value stands: within what is good, what is bad, or between.
   */
  band?: 'good' | 'watch' | 'bad';
  /**
   * The same over the second base of a conversion.
   */
  alsoOver?: MeasureFigureDocument;
}
/**
 * What was measured, or why there is nothing.
 */
export interface MeasureFigureDocument {
  /**
   * Whether there is a value, or why there is none.
   */
  status:
    | 'value'
    | 'none'
    | 'immature'
    | 'too few'
    | 'not settled'
    | 'insufficient'
    | 'reached'
    | 'over'
    | 'no data';
  /**
   * Exact, as a whole number or a fraction: 141/191. Shares are parts of one, money is in minor units, times are in minutes.
   */
  value?: string;
  /**
   * The same, rounded to six decimals half away from zero.
   */
  decimal?: string;
  /**
   * The quantile lies on a lead that nobody has contacted: it is above the value.
   */
  isNotReached?: true;
  /**
   * With no data: the tables that it needs and that were not exported.
   */
  lacks?: string[];
  /**
   * Cases.
   */
  n?: number;
  /**
   * How many of the cases count.
   */
  k?: number;
  /**
   * Lower and upper bound of the share, two-sided 95 %, with twelve decimals.
   */
  wilson?: string[];
  /**
   * What stands beside the value and is not in it, by name: pending, out of order, canceled.
   */
  beside?: {
    [k: string]: number;
  };
}
/**
 * A figure of one part.
 */
export interface MeasurePartDocument {
  /**
   * Its id; unknown = leads that are in none.
   */
  part: string;
  /**
   * Whether there is a value, or why there is none.
   */
  status:
    | 'value'
    | 'none'
    | 'immature'
    | 'too few'
    | 'not settled'
    | 'insufficient'
    | 'reached'
    | 'over'
    | 'no data';
  /**
   * Exact, as a whole number or a fraction: 141/191. Shares are parts of one, money is in minor units, times are in minutes.
   */
  value?: string;
  /**
   * The same, rounded to six decimals half away from zero.
   */
  decimal?: string;
  /**
   * The quantile lies on a lead that nobody has contacted: it is above the value.
   */
  isNotReached?: true;
  /**
   * With no data: the tables that it needs and that were not exported.
   */
  lacks?: string[];
  /**
   * Cases.
   */
  n?: number;
  /**
   * How many of the cases count.
   */
  k?: number;
  /**
   * Lower and upper bound of the share, two-sided 95 %, with twelve decimals.
   */
  wilson?: string[];
  /**
   * What stands beside the value and is not in it, by name: pending, out of order, canceled.
   */
  beside?: {
    [k: string]: number;
  };
}
/**
 * A promise about single leads.
 */
export interface MeasureSlaDocument {
  /**
   * An SLA, or a policy of touches.
   */
  by: 'sla' | 'touches';
  /**
   * Its id.
   */
  id: string;
  /**
   * Who promised it.
   */
  side: 'marketing' | 'sales';
  /**
   * Tables that were not exported and without which its clocks cannot be told; open, paused and errors are absent then.
   */
  lacks?: string[];
  /**
   * Clocks that run at asOf.
   */
  open?: number;
  /**
   * Clocks that stand still at asOf.
   */
  paused?: number;
  /**
   * Clocks that cannot be told, by problem.
   */
  errors?: {
    [k: string]: number;
  };
  /**
   * Met among met and breached, by the week of the due time.
   */
  weeks: MeasureReadingDocument[];
  /**
   * The same in the period of the target, where that is not a week.
   */
  periods?: MeasureReadingDocument[];
}
/**
 * A promise about whole periods.
 */
export interface MeasureCommitmentDocument {
  /**
   * Its id.
   */
  commitment: string;
  /**
   * Who promised it.
   */
  side: 'marketing' | 'sales';
  /**
   * What its values are.
   */
  unit: 'count' | 'share' | 'times' | 'money' | 'elapsed' | 'open' | 'days' | 'points';
  /**
   * Oldest first.
   *
   * Items: One period.
   */
  periods: {
    /**
     * Name of the period: 2026-W52, 2026-12, quarter from 2026-10.
     */
    period: string;
    /**
     * Its first local date.
     */
    from: string;
    /**
     * Its last local date.
     */
    to: string;
    /**
     * Whether there is a value, or why there is none.
     */
    status:
      | 'value'
      | 'none'
      | 'immature'
      | 'too few'
      | 'not settled'
      | 'insufficient'
      | 'reached'
      | 'over'
      | 'no data';
    /**
     * Exact, as a whole number or a fraction: 141/191. Shares are parts of one, money is in minor units, times are in minutes.
     */
    value?: string;
    /**
     * The same, rounded to six decimals half away from zero.
     */
    decimal?: string;
    /**
     * The quantile lies on a lead that nobody has contacted: it is above the value.
     */
    isNotReached?: true;
    /**
     * With no data: the tables that it needs and that were not exported.
     */
    lacks?: string[];
    /**
     * Cases.
     */
    n?: number;
    /**
     * How many of the cases count.
     */
    k?: number;
    /**
     * Lower and upper bound of the share, two-sided 95 %, with twelve decimals.
     */
    wilson?: string[];
    /**
     * What stands beside the value and is not in it, by name: pending, out of order, canceled.
     */
    beside?: {
      [k: string]: number;
    };
    /**
     * Where the value stands: within what is good, what is bad, or between.
     */
    band?: 'good' | 'watch' | 'bad';
    /**
     * The same over the second base of a conversion.
     */
    alsoOver?: MeasureFigureDocument;
    /**
     * Whether it was kept; a period that is not over, or has no figure, is not judged.
     */
    standing: 'kept' | 'missed' | 'not judged';
  }[];
}
/**
 * An escalating promise in one scope.
 */
export interface MeasurePromiseDocument {
  /**
   * Its name in keys.
   */
  promise: string;
  /**
   * A team, a side, or all.
   */
  scope: string;
  /**
   * Who promised it.
   */
  side: 'marketing' | 'sales';
  /**
   * Level of the open incident.
   */
  level?: 1 | 2 | 3;
  /**
   * In the order in which they settled.
   *
   * Items: Weeks that are judged together.
   */
  blocks: {
    /**
     * Its last week, or its period.
     */
    block: string;
    /**
     * Labels of its weeks.
     */
    weeks: string[];
    /**
     * What was judged.
     */
    state: 'met' | 'missed' | 'thin' | 'empty' | 'waived' | 'pending';
    /**
     * Clocks met.
     */
    met?: number;
    /**
     * Clocks breached.
     */
    breached?: number;
    /**
     * Of a promise about periods.
     */
    value?: string;
    /**
     * When it was judged.
     */
    settledAt?: string;
  }[];
}
/**
 * Something that had to be told: an incident opens, rises, closes or lapses, or several are open at once.
 */
export interface MeasureEventDocument {
  /**
   * The same in every run.
   */
  key: string;
  /**
   * One incident, or the breadth of a side.
   */
  about: 'incident' | 'breadth';
  /**
   * When it was settled.
   */
  at: string;
}
/**
 * An alignment score.
 */
export interface MeasureAlignmentDocument {
  /**
   * Its id.
   */
  alignment: string;
  /**
   * Oldest first.
   *
   * Items: One period.
   */
  periods: {
    /**
     * Name of the period: 2026-W52, 2026-12, quarter from 2026-10.
     */
    period: string;
    /**
     * Its first local date.
     */
    from: string;
    /**
     * Its last local date.
     */
    to: string;
    /**
     * Harmonic mean of both sides; absent where one has too little data.
     */
    total?: MeasureExactDocument;
    /**
     * What each side earns.
     */
    sides: {
      marketing: MeasureSideDocument;
      sales: MeasureSideDocument;
    };
    /**
     * In the order of the definition.
     *
     * Items: A component.
     */
    components: {
      /**
       * Its id.
       */
      component: string;
      /**
       * Its metric.
       */
      metric: string;
      points?: MeasureExactDocument;
    }[];
  }[];
}
/**
 * An exact number.
 */
export interface MeasureExactDocument {
  /**
   * Exact, as a whole number or a fraction: 141/191. Shares are parts of one, money is in minor units, times are in minutes.
   */
  value: string;
  /**
   * The same, rounded to six decimals half away from zero.
   */
  decimal: string;
}
/**
 * What one side earns.
 */
export interface MeasureSideDocument {
  /**
   * Share of the side's own weight that has data.
   */
  available: string;
  /**
   * 0 to 100; absent below 60 % of the weight.
   */
  points?: MeasureExactDocument;
}
/**
 * One policy of attribution.
 */
export interface MeasureAttributionDocument {
  /**
   * Its id.
   */
  attribution: string;
  /**
   * Won opportunities by their close, or opened ones by their opening.
   */
  what: 'revenue' | 'pipeline';
  /**
   * What it credits to any touch, by quarter, in money; oldest first.
   */
  periods: MeasureReadingDocument[];
  /**
   * Oldest first.
   *
   * Items: One period.
   */
  channels: {
    /**
     * Name of the period: 2026-W52, 2026-12, quarter from 2026-10.
     */
    period: string;
    /**
     * Its first local date.
     */
    from: string;
    /**
     * Its last local date.
     */
    to: string;
    /**
     * By id.
     */
    parts: MeasurePartDocument[];
  }[];
}
/**
 * A bonus.
 */
export interface MeasureIncentiveDocument {
  /**
   * Its id.
   */
  incentive: string;
  /**
   * Oldest first.
   *
   * Items: One period.
   */
  periods: {
    /**
     * Name of the period: 2026-W52, 2026-12, quarter from 2026-10.
     */
    period: string;
    /**
     * Its first local date.
     */
    from: string;
    /**
     * Its last local date.
     */
    to: string;
    /**
     * Only when both sides meet all of their conditions.
     */
    pays: 'yes' | 'no' | 'undecided';
    /**
     * How each side stands.
     */
    sides: {
      /**
       * Its conditions together.
       */
      marketing: 'met' | 'missed' | 'undecided';
      /**
       * Its conditions together.
       */
      sales: 'met' | 'missed' | 'undecided';
    };
  }[];
}
/**
 * What leadpact report prints with --format json: the blocks of the document, texts in both languages, numbers exact as texts such as 96/239. Money is in units of the currency, to the minor unit.
 */
export interface ReportDocument {
  /**
   * Grows when something a reader relies on changes its meaning; new properties do not count.
   */
  schemaVersion: 1;
  /**
   * Version of leadpact.
   */
  version: string;
  /**
   * By what leadpact knows the document again, and how long it may be kept: leadpact purge deletes it after that.
   */
  kept: {
    what: 'report';
    /**
     * The instant of which it tells, with the offset of the agreement's zone: its date is the local one.
     */
    asOf: string;
    /**
     * The last local date on which it may be kept.
     */
    until: string;
    /**
     * A hash over everything else, by which a change is seen.
     */
    seal: string;
  };
  report: 'weekly' | 'scorecard' | 'qbr' | 'retrospective' | 'win-loss' | 'content';
  title: ReportTextDocument;
  agreement: {
    title: ReportTextDocument;
    /**
     * Its release, or draft.
     */
    version: string;
  };
  /**
   * The instant for which it is told, UTC.
   */
  asOf: string;
  /**
   * IANA zone of the dates.
   */
  zone: string;
  /**
   * ISO 4217.
   */
  currency: string;
  period: {
    title: ReportTextDocument;
    from: ReportDateDocument;
    /**
     * Last date, included.
     */
    to: ReportDateDocument;
  };
  /**
   * In the order in which they are read; the last heading is what the figures leave out.
   */
  blocks: (ReportHeadingDocument | ReportParagraphDocument | ReportListDocument | ReportTableDocument)[];
}
/**
 * The same words in both languages of the tool.
 */
export interface ReportTextDocument {
  en: string;
  de: string;
}
export interface ReportHeadingDocument {
  is: 'heading';
  level: 2 | 3;
  text: ReportTextDocument;
}
export interface ReportParagraphDocument {
  is: 'paragraph';
  text: ReportTextDocument;
}
export interface ReportListDocument {
  is: 'list';
  items: ReportTextDocument[];
}
export interface ReportTableDocument {
  is: 'table';
  caption: ReportTextDocument;
  columns: ReportTextDocument[];
  /**
   * As many cells as columns; the first names the row.
   */
  rows: ReportCellDocument[][];
  /**
   * Counts and money add up to it.
   */
  total?: ReportCellDocument[];
}
export interface ReportFigureDocument {
  is: 'figure';
  unit: ReportUnitDocument;
  /**
   * value has one; every other one says why there is none.
   */
  status:
    | 'value'
    | 'none'
    | 'immature'
    | 'too few'
    | 'not settled'
    | 'insufficient'
    | 'reached'
    | 'over'
    | 'no data';
  value: ReportExactDocument | null;
  /**
   * The quantile lies on a lead nobody has contacted: it is above the value.
   */
  isNotReached?: true;
  /**
   * With no data: the tables that it needs and that were not exported.
   */
  lacks?: string[];
  /**
   * Cases.
   */
  n?: number;
  /**
   * How many of them count.
   */
  k?: number;
  /**
   * Two-sided 95 %, 12 decimals.
   */
  wilson?: string[];
  band?: 'good' | 'watch' | 'bad';
  /**
   * From when on it no longer changes.
   */
  from?: ReportDateDocument;
  /**
   * Cases below which there is no value.
   */
  needed?: number;
  /**
   * What is counted and not in the value, by name.
   */
  beside: {
    [k: string]: number;
  };
}
