import type { Agreement } from '../../../../src/model/agreement.ts';
import { type BenchLead } from '../../leads/bench-lead.ts';
import type { RowEngine } from '../row-engine.ts';
/** leadpact itself, and the measure of all: hand-written JavaScript over the same records. */
export declare function ownEngines(agreement: Agreement, leads: readonly BenchLead[]): readonly RowEngine[];
