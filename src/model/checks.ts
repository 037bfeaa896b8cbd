import type { Place } from '../diagnostics/place.ts';
import type { LocalDate } from '../support/local-date.ts';
import type { SignOff } from './campaign.ts';
import type { Side, Text } from './text.ts';

/** How heavy the findings of a rule weigh in an agreement; `off` = the rule is not asked. */
export const levels = ['error', 'warning', 'info', 'off'] as const;
export type Level = (typeof levels)[number];

/** A rule that has not its usual level here. */
export interface LevelSetting {
  readonly level: Level;
  readonly rationale?: Text;
  /** The code as it is written. */
  readonly place: Place;
}

/** A finding that is accepted for a while: told by what never moves with the lines, not by a line. */
export interface BaselineEntry {
  readonly code: string;
  readonly file: string;
  /** Keys that lead to the finding, `''` = the file as a whole; see `steadyPath`. */
  readonly at: string;
  readonly message: string;
  /** The last day. */
  readonly until: LocalDate;
  /** Absent where none is written, which is a finding of its own. */
  readonly reason?: string;
  readonly place: Place;
}

/** A break of the agreement that is intended: what would complain of it, and who of which department approved it. */
export interface ChangeRecord {
  readonly id: string;
  readonly breaks: readonly IntendedBreak[];
  readonly why: Text;
  /** By side; in an emergency it may still be missing. */
  readonly approved: Readonly<Partial<Record<Side, SignOff>>>;
  /** The last day on which it may be merged. */
  readonly expires: LocalDate;
  readonly emergency?: Emergency;
  readonly place: Place;
}

/** A rule of changes and the definition it names, as `leadpact breaking` prints them. */
export interface IntendedBreak {
  readonly rule: string;
  readonly object: string;
  readonly place: Place;
}

/** That a change could not wait for both departments. */
export interface Emergency {
  /** Role id. */
  readonly by: string;
  readonly on: LocalDate;
  /** The last day on which both sides may still approve it afterwards. */
  readonly ratifyBy: LocalDate;
  readonly place: Place;
}

/** What an agreement says about its own checks. Whole even where the rest of the agreement is not. */
export interface Checks {
  /** By finding code. */
  readonly levels: Readonly<Record<string, LevelSetting>>;
  readonly baseline: readonly BaselineEntry[];
  /** By id. */
  readonly changes: readonly ChangeRecord[];
  /** IANA zone in which a day ends; UTC where no agreement could be read. */
  readonly zone: string;
}
