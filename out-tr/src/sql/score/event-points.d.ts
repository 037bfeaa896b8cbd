import type { EventRule } from '../../model/scoring.ts';
import type { Statement } from '../statement.ts';
import { type RulePosition } from './rule-position.ts';
/**
 * The points of an event rule. Which event is the newest or the first needs no order: decays only fall with age, so the
 * newest event is the one with the most points left (in size), the first the one with the least.
 */
export declare function eventPoints(statement: Statement, rule: EventRule, position: RulePosition): string | undefined;
/** The sum of the group's rules that count every event. */
export declare function additivePoints(statement: Statement, rules: readonly EventRule[], group: string): string;
