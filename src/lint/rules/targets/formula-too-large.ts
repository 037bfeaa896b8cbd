import type { Clause } from '../../../compile/clause.ts';
import { clausesOf } from '../../../compile/clauses.ts';
import type { Excess } from '../../../compile/salesforce/formula/size.ts';
import { salesforceSize } from '../../../compile/salesforce/salesforce-model.ts';
import type { Rule } from '../../rule.ts';

export const formulaTooLarge: Rule = {
  id: 'targets/formula-too-large',
  severity: 'warning',
  owner: 'joint',
  summary: 'Salesforce has room for the formula of everything that it is to calculate.',
  why: 'the formula is left out with all that builds on it, so Salesforce shows no such score, gate or list',

  *check(agreement) {
    const { refusals = [] } = salesforceSize(agreement) ?? {};
    if (refusals.length === 0) return;
    const clauses = new Map(clausesOf(agreement).map((clause) => [clause.id, clause]));
    for (const { clauses: lost, excess, formula, holder } of refusals) {
      const named = lost.flatMap((id) => clauses.get(id) ?? []);
      const first = clauses.get(holder ?? '') ?? named[0];
      const others = holder === undefined ? named : named.filter((clause) => clause !== first);
      yield {
        place: first?.place ?? agreement.place,
        message: `${holder === undefined ? sharedBy(named, formula) : `the formula of ${holder}`} ${sizeOf(excess)}`,
        help: 'ask for less in it, with steps instead of half-lives and shorter lists, or have leadpact write the result (`leadpact score`)',
        related: others.map(({ id, place }) => ({
          place,
          message: `${id} needs it`,
        })),
      };
    }
  },
};

/** A part of the conditions of several clauses, or of one. */
function sharedBy([first, ...others]: readonly Clause[], formula: string): string {
  if (first === undefined) return `the formula ${formula}`;
  const more = others.length === 0 ? ' needs' : ` and ${others.length} more need`;
  return `a formula that ${first.id}${more} (${formula})`;
}

function sizeOf({ allowed, measured, of }: Excess): string {
  switch (of) {
    case 'characters':
      return `has ${measured} characters, and Salesforce takes ${allowed}`;
    case 'bytes':
      return `has ${measured} bytes (umlauts count twice), and Salesforce takes ${allowed}`;
    case 'compiled':
      return `has ${measured} bytes with everything it names, and Salesforce takes ${allowed}`;
  }
}
