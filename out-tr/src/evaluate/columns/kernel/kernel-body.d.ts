import type { Kernel } from './compile-kernel.ts';
import type { ResultForm } from './result-form.ts';
import { type Workbench } from './workbench.ts';
/**
 * The body of a kernel: one lead after the other, from its events and columns to its row. Leads with more events than
 * it has capacity for are left to `crowded`, a kernel with room for all.
 */
export declare function kernelBody(bench: Workbench, form: ResultForm, crowded?: Kernel): string;
