import type { Agreement } from '../../../../src/model/agreement.ts';
import type { PeerLead } from '../peer-lead.ts';
import type { RowEngine } from '../row-engine.ts';
import type { RuleEngines } from '../rule-engines.ts';
/** json-logic-engine with compiled functions and json-logic-js, each with events and with points counted outside. */
export declare function jsonLogicEngines({ LogicEngine, jsonLogic: jsonLogicJs }: RuleEngines, agreement: Agreement, leads: readonly PeerLead[]): readonly RowEngine[];
