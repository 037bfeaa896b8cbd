import type { Random } from '../../support/random.ts';
import type { DrawnLead } from '../witness/drawn-lead.ts';
import type { Study } from './study.ts';
/** A lead of any classes that did a few of the things that give points; it need not be a likely one, nor a possible one. */
export declare function randomLead(study: Study, random: Random): DrawnLead;
