import type { Agreement } from '../../model/agreement.ts';
import type { Gate } from '../../model/lifecycle.ts';
import { asked, no, not, or, type Told } from './told.ts';
import { toldCriterion } from './told-criterion.ts';

/** The gate is true (semantics §3, Gates). */
export function toldGate(agreement: Agreement, id: string): Told {
  const gate = agreement.lifecycle.gates.find((each) => each.id === id);
  return gate === undefined ? no : conditionOf(agreement, gate);
}

/** No gate of the agreement is true. */
export function toldNoGate(agreement: Agreement): Told {
  return not(or(agreement.lifecycle.gates.map((gate) => conditionOf(agreement, gate))));
}

function conditionOf(agreement: Agreement, { kind, purpose, when }: Gate): Told {
  const purposes = purpose === undefined ? Object.keys(agreement.consentPurposes) : [purpose];
  const is = (state: string): Told =>
    or(purposes.map((one) => asked({ ask: 'one', choice: { of: 'consent', purpose: one }, value: state })));
  switch (kind) {
    case 'objection':
      return asked({ ask: 'objection' });
    case 'withdrawn-consent':
      return is('withdrawn');
    case 'no-consent':
      return not(is('given'));
    case 'embargo':
    case 'criterion':
      return when === undefined ? no : toldCriterion(agreement, when);
  }
}
