import type { Agreement } from '../../../../src/model/agreement.ts';
import type { PeerLead } from '../peer-lead.ts';
import type { RowEngine } from '../row-engine.ts';
import type { RuleEngines } from '../rule-engines.ts';
/** One expression node in a decision that was compiled before; all leads of a batch are in flight at once. */
export declare function zenEngines(peers: RuleEngines, agreement: Agreement, leads: readonly PeerLead[]): readonly RowEngine[];
