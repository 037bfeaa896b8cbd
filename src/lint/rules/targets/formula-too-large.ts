import { clausesOf } from '../../../compile/clauses.ts';
import type { Excess } from '../../../compile/salesforce/formula/size.ts';
import { salesforceRefusals } from '../../../compile/salesforce/salesforce-model.ts';
import type { Rule } from '../../rule.ts';

export const formulaTooLarge: Rule = {
  id: 'targets/formula-too-large',
  severity: 'warning',
  owner: 'joint',
  summary: 'Salesforce has room for the formula of everything that it is to calculate.',
  why: 'the formula is left out with all that builds on it, so Salesforce shows no such score, gate or list',

  *check(agreement) {
    const configuration = agreement.targets['salesforce'];
    if (configuration === undefined) return;
    const refusals = salesforceRefusals(agreement, configuration);
    if (refusals.length === 0) return;
    const clauses = new Map(clausesOf(agreement).map((clause) => [clause.id, clause]));
    for (const { clauses: lost, excess, formula } of refusals) {
      const [first, ...others] = lost.flatMap((id) => clauses.get(id) ?? []);
      yield {
        place: first?.place ?? configuration.place,
        message: `the formula of ${first?.id ?? formula} ${sizeOf(excess)}`,
        help: 'ask for less in it, with steps instead of half-lives and shorter lists, or have leadpact write the result (`leadpact score`)',
        related: others.map(({ id, place }) => ({
          place,
          message: `${id} builds on it and is left out too`,
        })),
      };
    }
  },
};

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
