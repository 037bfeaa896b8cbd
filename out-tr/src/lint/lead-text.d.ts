import type { Facts } from '../criteria/facts.ts';
import type { Agreement } from '../model/agreement.ts';
/** A lead as it would stand in a sample, for messages: `{ country: FR, employees: 600 }`. */
export declare function leadText({ fields }: Pick<Agreement, 'fields'>, { values }: Facts): string;
