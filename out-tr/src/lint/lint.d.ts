import type { Finding } from '../diagnostics/finding.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Rule } from './rule.ts';
/** Every rule over the agreement; findings in rule order, each with its rule's code, severity, owner and why. */
export declare function lint(agreement: Agreement, selected?: readonly Rule[]): readonly Finding[];
