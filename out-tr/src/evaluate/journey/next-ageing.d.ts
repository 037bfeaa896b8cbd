import type { Instant } from '../../support/instant.ts';
import type { Moment } from '../moment.ts';
import type { Ageing } from './ageing.ts';
/** The first instant after the moment at which time alone may change anything; undefined when it never will. */
export declare function nextAgeing(ageing: Ageing, moment: Moment, zone: string): Instant | undefined;
