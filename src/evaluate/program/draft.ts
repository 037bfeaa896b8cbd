import type { AttributeType } from '../../criteria/attribute.ts';
import { ownValue } from '../../support/own-value.ts';
import type { Lines } from '../../support/script-lines.ts';
import { type Memory, memoryOf } from './memory.ts';
import { type Names, namesWith } from './names.ts';
import type { ProgramAgreement } from './program-agreement.ts';

/** A program in the making: what its conditions and rules turned out to need of the lead. */
export interface Draft {
  readonly agreement: ProgramAgreement;
  /** Attribute → variable with its value, or with its age where it is a date. */
  readonly attributes: Names;
  /** Purpose → variable with its state in force. */
  readonly consents: Names;
  /** Signal → variable with the instant of its newest selected event. */
  readonly newest: Names;
  /** Window and signals → variable with the number of their selected events. */
  readonly counts: Names;
  /** Stage → variable that says whether it was reached. */
  readonly reached: Names;
  /** Source of a constant → its name. */
  readonly constants: Names;
  /** Functions of the prelude that are called. */
  readonly calls: Set<string>;
  /** Widths of windows, in days: events after `since<days>` lie inside. */
  readonly windows: Set<number>;
  /** Variables in which event rules keep what they saw of the lead. */
  readonly memory: Memory;
  /** Property of an event → variable with its value. */
  readonly properties: Names;
  /** Signal → what is done for each of its events, newest first. */
  readonly steps: Map<string, EventSteps>;
}

/** What is done for each event of a signal. */
export interface EventSteps {
  /** Done even for events that a score reset hides. */
  readonly hidden: Lines;
  readonly lines: Lines;
  /** Properties of the event that the lines read. */
  readonly properties: readonly string[];
  /** They do nothing for an event of so many days or more; infinite where any may matter. */
  readonly withinDays: number;
}

export function draftOf(agreement: ProgramAgreement): Draft {
  return {
    agreement,
    attributes: namesWith('v'),
    consents: namesWith('consent'),
    newest: namesWith('newest'),
    counts: namesWith('count'),
    reached: namesWith('reached'),
    constants: namesWith('k'),
    calls: new Set(),
    windows: new Set(),
    memory: memoryOf(),
    properties: namesWith('property'),
    steps: new Map(),
  };
}

/** The first instant outside a window of so many days: A < d, for whole days A, is at > asOf − d · 86,400 s. */
export function windowStart({ windows }: Draft, days: number): string {
  if (!Number.isSafeInteger(days) || days < 0) throw new Error(`not whole days: ${days}`);
  windows.add(days);
  return `since${days}`;
}

/** The function of the prelude, now called. */
export function call({ calls }: Draft, name: string): string {
  calls.add(name);
  return name;
}

export function typeOf({ agreement }: Draft, attribute: string): AttributeType {
  const type = ownValue(agreement.fields, attribute)?.type;
  if (type === undefined) throw new Error(`not an attribute of the agreement: ${attribute}`);
  return type;
}
