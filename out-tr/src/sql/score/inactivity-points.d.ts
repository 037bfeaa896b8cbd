import type { InactivityRule } from '../../model/scoring.ts';
import type { Statement } from '../statement.ts';
import { type RulePosition } from './rule-position.ts';
/** Points off for every full interval since the newest event of the signals; none when there never was one (semantics §3). */
export declare function inactivityPoints(statement: Statement, { id, signals, per, everyDays, floor }: InactivityRule, position: RulePosition): string;
