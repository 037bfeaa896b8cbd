import type { Agreement } from '../../model/agreement.ts';
import type { Sla } from '../../model/sla.ts';
/** Promises whose clocks start and stop alike, so that each lead should have one of them; at least two. */
export declare function slaVariants({ slas }: Agreement): readonly (readonly Sla[])[];
