import { compareCodePoints } from '../../../src/support/code-points.ts';
import type { Instant } from '../../../src/support/instant.ts';
import { parseInstant } from '../../../src/support/instant.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { instantOf } from '../neutral-values.ts';

export interface ReportCase {
  readonly asOf: string;
  readonly definition: {
    readonly stages: readonly string[];
    readonly durations: readonly (readonly [string, string])[];
    readonly backward: readonly (readonly [string, string])[];
    readonly domains: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  };
  readonly facts: Readonly<Record<ReportTable, readonly RawRow[]>> & {
    readonly clocks?: readonly { readonly status: string }[];
    readonly crm?: readonly LeadStage[];
    readonly map?: readonly LeadStage[];
  };
}

type ReportTable = 'leads' | 'entries' | 'touches';
type RawRow = Readonly<Record<string, string | number | null>>;
export interface LeadStage {
  readonly lead: string;
  readonly stage: string;
}

export const reportTables: readonly ReportTable[] = ['leads', 'entries', 'touches'];

/** A row that is a fact at asOf. */
interface KeptRow {
  readonly row: RawRow;
  readonly at: Instant;
}

interface ReadTable {
  readonly rejected: Readonly<Record<string, number>>;
  readonly kept: readonly KeptRow[];
  readonly later: number;
}

export const reportCounts: Adapter = adapter<ReportCase>((testCase) => {
  const { definition, facts } = testCase;
  const asOf = instantOf(testCase.asOf);
  const leadIds = new Set<string>();
  const read = new Map(
    reportTables.map((table) => [
      table,
      readRows(facts[table] ?? [], { asOf, isLeads: table === 'leads', leadIds }),
    ]),
  );
  const cycles = standingCycles(read.get('entries')?.kept ?? [], definition.stages);
  return {
    read: perTable((table) => facts[table]?.length ?? 0),
    rejected: perTable((table) => read.get(table)?.rejected ?? {}),
    later: perTable((table) => read.get(table)?.later ?? 0),
    unknownValues: unknownValues(definition.domains, read),
    negativeDurations: cycles.reduce((sum, cycle) => sum + negativeIn(cycle, definition), 0),
    outOfOrder: cycles.reduce((sum, cycle) => sum + outOfOrderIn(cycle, definition), 0),
    openClocks: (facts.clocks ?? []).filter(({ status }) => status === 'open' || status === 'paused').length,
    crmMap: differences(facts.crm ?? [], facts.map ?? []),
  };
});

function perTable<Value>(of: (table: ReportTable) => Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(reportTables.map((table) => [table, of(table)]));
}

/** Leads come first: their ids are collected on the way, and a row of another table has to name one of them. */
function readRows(
  rows: readonly RawRow[],
  {
    asOf,
    isLeads,
    leadIds,
  }: { readonly asOf: Instant; readonly isLeads: boolean; readonly leadIds: Set<string> },
): ReadTable {
  const seen = new Set<string>();
  const rejected: Record<string, number> = {};
  const kept: KeptRow[] = [];
  let later = 0;
  for (const row of rows) {
    const id = textOf(row, 'id');
    const at = parseInstant(textOf(row, 'at'));
    const isRepeated = seen.has(id);
    seen.add(id);
    const isStray = !isLeads && !leadIds.has(textOf(row, 'lead'));
    const reason = reasonOf({ id, isRepeated, at, isStray });
    if (reason !== undefined) rejected[reason] = (rejected[reason] ?? 0) + 1;
    if (reason !== undefined || at === undefined) continue;
    if (isLeads) leadIds.add(id);
    if (at > asOf) later++;
    else kept.push({ row, at });
  }
  return { rejected, kept, later };
}

function reasonOf(fault: {
  readonly id: string;
  readonly isRepeated: boolean;
  readonly at: Instant | undefined;
  readonly isStray: boolean;
}): string | undefined {
  if (fault.id === '') return 'missing id';
  if (fault.isRepeated) return 'duplicate id';
  if (fault.at === undefined) return 'bad instant';
  return fault.isStray ? 'unknown lead' : undefined;
}

function textOf(row: RawRow, column: string): string {
  return String(row[column] ?? '').trim();
}

function unknownValues(
  domains: ReportCase['definition']['domains'],
  read: ReadonlyMap<string, ReadTable>,
): Readonly<Record<string, number>> {
  const counts = Object.entries(domains).flatMap(([table, columns]) =>
    Object.entries(columns).map(([column, values]): [string, number] => {
      const found = (read.get(table)?.kept ?? []).map(({ row }) => textOf(row, column));
      return [`${table}.${column}`, found.filter((value) => value !== '' && !values.includes(value)).length];
    }),
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

interface StageStep {
  readonly stage: string;
  readonly rank: number;
  readonly at: Instant;
}

/** Entries of declared stages of each cycle, in time; in one instant by the order of stages. */
function standingCycles(
  entries: readonly KeptRow[],
  stages: readonly string[],
): readonly (readonly StageStep[])[] {
  const cycles = new Map<string, StageStep[]>();
  for (const { row, at } of entries) {
    const stage = textOf(row, 'stage');
    const rank = stages.indexOf(stage);
    if (rank < 0) continue;
    const key = `${textOf(row, 'lead')} ${textOf(row, 'cycle')}`;
    cycles.set(key, [...(cycles.get(key) ?? []), { stage, rank, at }]);
  }
  return [...cycles.values()].map((steps) =>
    steps.toSorted((left, right) => left.at - right.at || left.rank - right.rank),
  );
}

function negativeIn(steps: readonly StageStep[], { durations }: ReportCase['definition']): number {
  const firstOf = (stage: string): Instant | undefined => steps.find((step) => step.stage === stage)?.at;
  return durations.filter(([from, to]) => {
    const [start, end] = [firstOf(from), firstOf(to)];
    return start !== undefined && end !== undefined && end < start;
  }).length;
}

function outOfOrderIn(steps: readonly StageStep[], { backward }: ReportCase['definition']): number {
  return steps.filter((step, index) => {
    const before = steps[index - 1];
    if (before === undefined || step.rank >= before.rank) return false;
    return !backward.some(([from, to]) => from === before.stage && to === step.stage);
  }).length;
}

function differences(crm: readonly LeadStage[], map: readonly LeadStage[]): object {
  const [inCrm, inMap] = [crm, map].map((rows) => new Map(rows.map(({ lead, stage }) => [lead, stage])));
  const crmLeads = [...(inCrm?.keys() ?? [])].toSorted(compareCodePoints);
  const both = crmLeads.filter((lead) => inMap?.has(lead));
  return {
    compared: both.length,
    different: both.filter((lead) => inCrm?.get(lead) !== inMap?.get(lead)),
    onlyCrm: crmLeads.filter((lead) => !inMap?.has(lead)),
    onlyMap: [...(inMap?.keys() ?? [])].filter((lead) => !inCrm?.has(lead)).toSorted(compareCodePoints),
  };
}
