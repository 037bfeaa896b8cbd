import type { Criterion } from '../criteria/criterion.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Sla } from '../model/sla.ts';
/** What is certain of a lead when a clock starts: at or behind the handoff it has what the handoff asks for. */
export declare function certainAtStart({ lifecycle }: Agreement, { clock }: Sla): readonly Criterion[];
/** The SLAs in groups of equal clocks, each of at least two. */
export declare function variants({ slas }: Agreement): readonly (readonly Sla[])[];
