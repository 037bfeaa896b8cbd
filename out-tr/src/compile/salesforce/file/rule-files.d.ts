import type { Artifact } from '../../artifact.ts';
import type { ValidationRule } from '../lifecycle/validation-rule.ts';
import { type AssignmentEntry } from '../routing/assignment.ts';
import { type LeadQueue } from '../routing/queue.ts';
/** Path of a validation rule of the lead. */
export declare function validationRulePath(name: string): string;
export declare function validationRuleFile({ description, field, formula, message, name }: ValidationRule): Artifact;
/** The assignment rules of the lead: the whole file, with one active rule. */
export declare function assignmentRulesFile(name: string, entries: readonly AssignmentEntry[]): Artifact;
export declare function queueFile({ label, name }: LeadQueue): Artifact;
