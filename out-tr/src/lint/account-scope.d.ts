import type { Scope } from '../criteria/certainty.ts';
import type { TargetAccount } from '../model/accounts.ts';
import type { Agreement } from '../model/agreement.ts';
/** What is certain of every lead of a target account: what is known of the company, and the marks of its tier. */
export declare function accountScope(agreement: Agreement, { company, tier }: TargetAccount): Scope;
