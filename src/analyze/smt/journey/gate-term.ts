import type { Gate } from '../../../model/lifecycle.ts';
import { criterionTerm, type Standing } from '../criterion-term.ts';
import { any, no, not, same, type Term } from '../term.ts';
import type { Version } from '../version.ts';

/** Is the gate true of the lead? (semantics §3, Gates) */
export function gateTerm(gate: Gate, version: Version, standing: Standing): Term {
  const { lead } = version;
  switch (gate.kind) {
    case 'objection':
      return lead.objection;
    case 'withdrawn-consent':
      return any(consentsOf(gate, version).map((consent) => same(consent, '2')));
    case 'no-consent':
      return not(any(consentsOf(gate, version).map((consent) => same(consent, '1'))));
    case 'embargo':
    case 'criterion':
      return gate.when === undefined ? no : criterionTerm(gate.when, version, standing);
  }
}

/** The consent the gate asks about; of every purpose when it names none. */
function consentsOf({ purpose }: Gate, { agreement, lead }: Version): readonly Term[] {
  const purposes = purpose === undefined ? Object.keys(agreement.consentPurposes) : [purpose];
  return purposes.map(lead.consent);
}
