import type { Gate } from '../../model/lifecycle.ts';
import { textLiteral } from '../../support/script-literal.ts';
import { type Condition, never, not, question } from './condition.ts';
import { call, type Draft } from './draft.ts';
import { emitCriterion } from './emit-criterion.ts';

/** Does the gate stop the lead? */
export function emitGate(gate: Gate, draft: Draft): Condition {
  switch (gate.kind) {
    case 'objection':
      return question('objection');
    case 'withdrawn-consent':
      return hasConsent(gate, 'withdrawn', draft);
    case 'no-consent':
      return not(hasConsent(gate, 'given', draft));
    case 'embargo':
    case 'criterion':
      return gate.when === undefined ? never : emitCriterion(gate.when, 'stage', draft);
  }
}

/** The consent the gate asks about; of any purpose when it names none. */
function hasConsent({ purpose }: Gate, state: 'given' | 'withdrawn', draft: Draft): Condition {
  if (purpose === undefined) {
    return question(`${call(draft, 'isAnyConsent')}(record.consents, asOf, ${textLiteral(state)})`);
  }
  return question(`${draft.consents.nameOf(purpose)} === ${textLiteral(state)}`);
}
