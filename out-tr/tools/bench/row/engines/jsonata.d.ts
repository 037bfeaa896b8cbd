import type { Agreement } from '../../../../src/model/agreement.ts';
import type { PeerLead } from '../peer-lead.ts';
import type { RowEngine } from '../row-engine.ts';
import type { RuleEngines } from '../rule-engines.ts';
/** One parsed expression that gives the whole row. */
export declare function jsonataEngines({ jsonata }: RuleEngines, agreement: Agreement, leads: readonly PeerLead[]): readonly RowEngine[];
