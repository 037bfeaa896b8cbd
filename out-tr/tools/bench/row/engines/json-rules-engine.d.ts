import type { Agreement } from '../../../../src/model/agreement.ts';
import type { PeerLead } from '../peer-lead.ts';
import type { RowEngine } from '../row-engine.ts';
import type { RuleEngines } from '../rule-engines.ts';
/**
 * Its rules are conditions with an event and compute nothing: points are added up and bounded outside, event rules are
 * counted outside. One run judges all rules of fit and routing, a second one the entry, which needs the total.
 */
export declare function jsonRulesEngines(peers: RuleEngines, agreement: Agreement, leads: readonly PeerLead[]): readonly RowEngine[];
