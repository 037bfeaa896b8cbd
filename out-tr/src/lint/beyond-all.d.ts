import type { Agreement } from '../model/agreement.ts';
import type { Amount } from '../model/amount.ts';
/** True when an amount is more than the whole, of a metric that is a share of a whole; a throughput may exceed it. */
export declare function isBeyondAll({ metrics }: Agreement, metric: string, { unit, value }: Amount): boolean;
