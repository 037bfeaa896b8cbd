import type { Agreement } from '../../../../src/model/agreement.ts';
import type { PeerLead } from '../peer-lead.ts';
import type { RowEngine } from '../row-engine.ts';
import type { RuleEngines } from '../rule-engines.ts';
/** Both evaluators of CEL, with expressions parsed once. */
export declare function celEngines(peers: RuleEngines, agreement: Agreement, leads: readonly PeerLead[]): readonly RowEngine[];
