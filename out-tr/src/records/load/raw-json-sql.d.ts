import type { TablePlan } from './table-plan.ts';
/** The planned columns of JSON lines as `r0`, `r1`, …: texts without their quotation marks, or JSON where its type matters. */
export declare function rawJsonSql({ file, columns }: TablePlan, more: readonly string[], options: {
    readonly lenient?: boolean;
}): string;
