import { formatInstant, type Instant } from '../../support/instant.ts';
import { dateOfDay } from '../../support/local-date.ts';
import type { Activity, LeadAssignment, Opportunity, StageEntry } from './course/course.ts';
import type { SampleEvent } from './event-mix.ts';
import type { RowSink } from './record-row.ts';
import type { SampleLead } from './sample-lead.ts';

/** What is the same for all rows of an export. */
export interface RowContext {
  /** Properties of events in the order of their columns. */
  readonly properties: readonly string[];
  readonly version: string;
  readonly currency: string;
}

/** Gives the rows of one lead, file by file; rows of one file stand in the order of their making, `row_number` is left open. */
export function leadRows(lead: SampleLead, context: RowContext, sink: RowSink): void {
  sink('leads', leadCells(lead));
  for (const event of lead.events) {
    sink('events', eventCells(lead, event, context));
  }
  for (const { purpose, state, at } of lead.consents) {
    sink('consents', [lead.id, '', purpose, state, formatInstant(at), '']);
  }
  const { entries, assignments, activities, opportunities } = lead.course;
  for (const entry of entries) sink('stage-history', entryCells(lead, entry, context));
  for (const [index, assignment] of assignments.entries()) {
    sink('assignments', assignmentCells(lead, assignment, index));
  }
  for (const [index, activity] of activities.entries()) {
    sink('activities', activityCells(lead, activity, index));
  }
  for (const [index, opportunity] of opportunities.entries()) {
    sink('opportunities', opportunityCells(lead, opportunity, index, context));
  }
}

function leadCells(lead: SampleLead): readonly string[] {
  const { id, accountId, createdAt, recordedStage, objectionAt, recycledAt, values } = lead;
  const head = [id, accountId, formatInstant(createdAt), recordedStage];
  const cells = [...head, instant(objectionAt), instant(recycledAt)];
  for (const drawn of values) cells.push(drawn?.text ?? '');
  return cells;
}

function eventCells(lead: SampleLead, event: SampleEvent, context: RowContext): readonly string[] {
  const { id, signal, at, from, isExcluded, properties } = event;
  const loggedAt = from === at ? '' : formatInstant(from);
  const cells = [id, lead.id, signal, formatInstant(at), loggedAt, flag(isExcluded)];
  for (const name of context.properties) cells.push(properties[name] ?? '');
  return cells;
}

function entryCells({ id }: SampleLead, entry: StageEntry, { version }: RowContext): readonly string[] {
  const {
    cycle,
    from = '',
    to = '',
    at,
    actor,
    reason = '',
    inferred,
    end = '',
    reopensOn,
    voidedAt,
  } = entry;
  const reopens = reopensOn === undefined ? '' : dateOfDay(reopensOn);
  const head = [id, '', String(cycle), from, to, formatInstant(at), ''];
  return [...head, actor, reason, flag(inferred), end, reopens, instant(voidedAt), version];
}

function assignmentCells({ id }: SampleLead, assignment: LeadAssignment, index: number): readonly string[] {
  const { cycle, at, owner = '', queue = '', cause, rule = '' } = assignment;
  return [numbered('g', id, index), id, String(cycle), formatInstant(at), '', owner, queue, cause, rule];
}

function activityCells({ id }: SampleLead, activity: Activity, index: number): readonly string[] {
  const { member = '', type, direction, automated, answered, meeting = '', at, loggedAt } = activity;
  const head = [numbered('c', id, index), id, member, type, direction, flag(automated), flag(answered)];
  return [...head, meeting, formatInstant(at), loggedAt === at ? '' : formatInstant(loggedAt)];
}

function opportunityCells(
  { id, accountId }: SampleLead,
  opportunity: Opportunity,
  index: number,
  { currency }: RowContext,
): readonly string[] {
  const { cycle, owner = '', stage, createdAt, closeDay, closedAt, won, reason = '', amount } = opportunity;
  const head = [
    numbered('o', id, index),
    id,
    accountId,
    String(cycle),
    owner,
    stage,
    formatInstant(createdAt),
  ];
  const close = [dateOfDay(closeDay), instant(closedAt), won === undefined ? '' : String(won)];
  return [...head, ...close, reason, String(amount), currency];
}

/** `c-0000017-002`: the second contact of lead `l-0000017`. */
export function numbered(letter: string, lead: string, index: number): string {
  return `${letter}${lead.slice(1)}-${String(index + 1).padStart(3, '0')}`;
}

function instant(at: Instant | undefined): string {
  return at === undefined ? '' : formatInstant(at);
}

/** False is the usual case and stays empty. */
function flag(value: boolean): string {
  return value ? 'true' : '';
}
