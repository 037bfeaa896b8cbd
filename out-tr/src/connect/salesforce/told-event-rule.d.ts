import { type Told } from '../../analyze/told/told.ts';
import type { RulePath } from '../../compile/salesforce/stored-fact.ts';
import type { EventRule, InactivityRule } from '../../model/scoring.ts';
/** The points of a rule about events from the instants that fields of the lead keep; undefined where they do not suffice. */
export declare function toldEventRule(path: RulePath, rule: EventRule | InactivityRule): Told | undefined;
