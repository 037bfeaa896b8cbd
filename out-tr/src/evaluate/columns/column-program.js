import { localDayAt } from '../../support/zoned-time.js';
import { compileKernel } from './kernel/compile-kernel.js';
import { kernelBody } from './kernel/kernel-body.js';
import { outputOf, resultForm } from './kernel/result-form.js';
import { workbench } from './kernel/workbench.js';
/** Leads with more events are rare enough to be worth a kernel of their own, so that the others share narrow words. */
const usualEvents = 15;
/** So many leads at a time, for a function that is called often is compiled well. */
const leadsAtOnce = 4096;
/**
 * The agreement as one function over the columns, equal to `scoreRow` in every column of every row (semantics §3, §4, §7).
 * Making it asks every criterion about one attribute once per distinct value; running it asks nothing twice.
 */
export function columnProgramOf(agreement, columns) {
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
            for (const refresh of refreshes)
                refresh(today);
            const out = outputOf(into);
            for (let start = 0; start < leads; start += leadsAtOnce) {
                usual.kernel(start, Math.min(leads, start + leadsAtOnce), asOf, today, out);
            }
            return into;
        },
    };
}
function kernelFor(agreement, columns, { capacity, form, crowded }) {
    const bench = workbench(agreement, columns, capacity);
    const body = kernelBody(bench, form, crowded);
    return { kernel: compileKernel(body, bench.constants), refreshes: bench.refreshes };
}
