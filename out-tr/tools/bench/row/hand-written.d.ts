import { type BenchLead } from '../leads/bench-lead.ts';
import type { BenchRow } from './row-code.ts';
export declare function handWritten(lead: BenchLead): BenchRow;
