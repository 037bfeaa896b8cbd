import type { Instant } from '../../support/instant.ts';
import { localDayAt } from '../../support/zoned-time.ts';
import { compileKernel, type Kernel } from './kernel/compile-kernel.ts';
import type { KernelAgreement } from './kernel/kernel-agreement.ts';
import { kernelBody } from './kernel/kernel-body.ts';
import { outputOf, type ResultForm, resultForm } from './kernel/result-form.ts';
import { workbench } from './kernel/workbench.ts';
import type { LeadColumns } from './lead-columns.ts';
import type { ScoreColumns } from './score-columns.ts';
import { spreadChunks } from './spread-chunks.ts';

/** An agreement made ready for one set of leads. */
export interface ColumnProgram {
  /** Result columns for these leads, to be filled by `run` as often as wanted. */
  readonly results: () => ScoreColumns;
  /** The row of every lead at an instant, written into results of this program; into new ones where none are given. */
  readonly run: (asOf: Instant, into?: ScoreColumns) => ScoreColumns;
  /** Leads one by one, each at an instant of its own. Another local date than that of the lead before costs most. */
  readonly oneByOne: (into: ScoreColumns) => RunOne;
}

/** Writes the row of the lead at a place, at an instant of the local date `today` (days since 1970-01-01). */
export type RunOne = (place: number, asOf: Instant, today: number) => void;

/** Leads with more events are rare enough to be worth a kernel of their own, so that the others share narrow words. */
const usualEvents = 15;

/** So many leads at a time, for a function that is called often is compiled well. */
const leadsAtOnce = 512;

/**
 * The agreement as one function over the columns, equal to `scoreRow` in every column of every row (semantics §3, §4, §7).
 * Making it asks every criterion about one attribute once per distinct value; running it asks nothing twice.
 */
export function columnProgramOf(agreement: KernelAgreement, columns: LeadColumns): ColumnProgram {
  const { most } = columns.events;
  const form = resultForm(agreement, most);
  const roomy = most > usualEvents ? kernelFor(agreement, columns, { capacity: most, form }) : undefined;
  const usual = kernelFor(agreement, columns, {
    capacity: Math.min(most, usualEvents),
    form,
    ...(roomy && { crowded: roomy.kernel }),
  });
  const refreshes = [...usual.refreshes, ...(roomy?.refreshes ?? [])];
  const { leads } = columns;
  return {
    results: () => form.columns(leads),
    run(asOf, into = form.columns(leads)) {
      const today = localDayAt(agreement.zone, asOf);
      for (const refresh of refreshes) refresh(today);
      const out = outputOf(into);
      for (const { start, end } of spreadChunks(leads, leadsAtOnce))
        usual.kernel(start, end, asOf, today, out);
      return into;
    },
    oneByOne(into) {
      const out = outputOf(into);
      let day: number | undefined;
      return (place, asOf, today) => {
        if (today !== day) for (const refresh of refreshes) refresh(today);
        day = today;
        usual.kernel(place, place + 1, asOf, today, out);
      };
    },
  };
}

interface KernelOptions {
  readonly capacity: number;
  readonly form: ResultForm;
  readonly crowded?: Kernel;
}

interface ReadyKernel {
  readonly kernel: Kernel;
  readonly refreshes: readonly ((today: number) => void)[];
}

function kernelFor(
  agreement: KernelAgreement,
  columns: LeadColumns,
  { capacity, form, crowded }: KernelOptions,
): ReadyKernel {
  const bench = workbench(agreement, columns, capacity);
  const body = kernelBody(bench, form, crowded);
  return { kernel: compileKernel(body, bench.constants), refreshes: bench.refreshes };
}
