import type { Agreement } from '../../model/agreement.ts';
/** Labels of the scoring model that the lifecycle uses: grades, bands, cells and outcomes. */
export declare function verdictSource(agreement: Agreement): string;
