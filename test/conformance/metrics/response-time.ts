import { type Adapter, adapter } from '../adapter.ts';
import { instantOf } from '../neutral-values.ts';
import { type ContactCase, type ContactTime, contactTimesOf, countingTouches } from './contact-times.ts';
import { byCycle, cycleKey, firstAt, isKnown, isVoided, type NeutralEntry } from './neutral-facts.ts';
import { periodOf } from './neutral-period.ts';
import { printedRate } from './printed-rate.ts';

export interface ResponseCase extends ContactCase {
  readonly definition: ContactCase['definition'] & {
    readonly to: string;
    readonly windowDays: number;
    readonly settleHours?: number;
  };
  readonly facts: ContactCase['facts'] & { readonly entries?: readonly NeutralEntry[] };
}

/** Upper edges in minutes, included. */
const edges: readonly (readonly [name: string, minutes: number])[] = [
  ['<=5min', 5],
  ['<=30min', 30],
  ['<=4h', 4 * 60],
  ['<=24h', 24 * 60],
  ['later', Number.POSITIVE_INFINITY],
];

export const responseClasses: readonly string[] = [...edges.map(([name]) => name), 'untouched'];

export interface ResponseCounts {
  n: number;
  /** Reached the stage before they entered: no case of the conversion. */
  outOfOrder: number;
  connected: number;
  converted: number;
}

export const responseTime: Adapter = adapter<ResponseCase>((testCase) =>
  responsePrinted(testCase, responseOf(testCase)),
);

function responseOf(testCase: ResponseCase): ReadonlyMap<string, ResponseCounts> {
  const { definition, facts } = testCase;
  const asOf = instantOf(testCase.asOf);
  const classes = new Map(
    responseClasses.map((name) => [name, { n: 0, outOfOrder: 0, connected: 0, converted: 0 }]),
  );
  const starts = new Map(facts.cycles.map((cycle) => [cycleKey(cycle), instantOf(cycle.enteredAt)]));
  const touches = byCycle(countingTouches(testCase));
  const entries = byCycle(
    (facts.entries ?? []).filter((entry) => isKnown(entry, asOf) && !isVoided(entry, asOf)),
  );
  for (const row of contactTimesOf(testCase, periodOf(definition))) {
    const counts = classes.get(classOf(row) ?? '');
    if (counts === undefined) continue;
    const start = starts.get(cycleKey(row)) ?? 0;
    const own = (touches.get(cycleKey(row)) ?? []).filter(({ at }) => instantOf(at) >= start);
    const end = firstAt(entries.get(cycleKey(row)) ?? [], definition.to);
    counts.n++;
    if (own.some(({ connected }) => connected === true)) counts.connected++;
    if (end !== undefined && end < start) counts.outOfOrder++;
    if (end !== undefined && start <= end && end < start + definition.windowDays * 86_400_000)
      counts.converted++;
  }
  return classes;
}

function classOf({ status, elapsedMs }: ContactTime): string | undefined {
  if (status !== 'touched' || elapsedMs === null) return status;
  return edges.find(([, minutes]) => elapsedMs <= minutes * 60_000)?.[0];
}

/** The expectation of the counts, whoever counted. */
export function responsePrinted(
  { asOf, definition }: ResponseCase,
  classes: ReadonlyMap<string, ResponseCounts>,
): object {
  const { windowDays, settleHours = 48, minGroup = 30 } = definition;
  const matureAt = periodOf(definition).end + windowDays * 86_400_000 + settleHours * 3_600_000;
  const isMature = matureAt <= instantOf(asOf);
  const shown = [...classes].map(([name, { n, outOfOrder, connected, converted }]) => [
    name,
    {
      connection: printedRate(n, connected, { minGroup }),
      conversion: printedRate(n - outOfOrder, converted, { minGroup, isMature }),
    },
  ]);
  return { isMature, classes: Object.fromEntries(shown) };
}
