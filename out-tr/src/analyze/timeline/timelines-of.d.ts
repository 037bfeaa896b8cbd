import { type Budget } from '../budget.ts';
import type { TimelineQuestion } from './timeline-question.ts';
import type { TimelineAnswer } from './timelines.ts';
/**
 * What the events of a lead can add up to: every vector of the columns that a real timeline has (semantics §11). All ages,
 * any number of events, all property values.
 */
export declare function timelinesOf(question: TimelineQuestion, budget: Budget): TimelineAnswer;
