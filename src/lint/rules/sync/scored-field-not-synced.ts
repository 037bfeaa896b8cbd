import { attributesRead } from '../../../criteria/attributes-read.ts';
import type { Agreement } from '../../../model/agreement.ts';
import { criteriaOfScoring } from '../../../model/criteria-in-use.ts';
import type { Sync } from '../../../model/sync.ts';
import type { Rule } from '../../rule.ts';

export const scoredFieldNotSynced: Rule = {
  id: 'sync/scored-field-not-synced',
  severity: 'error',
  owner: 'joint',
  summary: 'The system that works out the score knows every field the score reads.',
  why: 'the field counts as unknown there, and the same lead has two scores',

  *check(agreement) {
    const read = fieldsOfScores(agreement);
    for (const sync of Object.values(agreement.syncs)) {
      if (sync.scoredIn === undefined) continue;
      for (const [field, by] of read) {
        if (isKnown(field, sync, sync.scoredIn)) continue;
        yield {
          place: sync.fields[field]?.place ?? sync.place,
          message: `${by} reads ${field}, and ${sync.id} does not bring it to the ${sync.scoredIn === 'map' ? 'marketing platform' : 'CRM'}, where the score is worked out`,
          help: `let it go \`${sync.scoredIn === 'map' ? 'crm to map' : 'map to crm'}\` or \`both\`, or say that it stays there: \`stays: { ${sync.scoredIn}: [${field}] }\``,
        };
      }
    }
  },
};

function isKnown(field: string, { fields, stays }: Sync, scoredIn: 'crm' | 'map'): boolean {
  // A field that goes both ways, one way or the other, is known where it comes from and where it goes.
  return fields[field] !== undefined || stays[scoredIn].includes(field);
}

/** Every field that a scoring rule reads, with the first rule that does. */
function fieldsOfScores({ scorings }: Agreement): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const scoring of Object.values(scorings)) {
    for (const { by, criterion } of criteriaOfScoring(scoring)) {
      for (const field of attributesRead(criterion)) if (!read.has(field)) read.set(field, by);
    }
  }
  return read;
}
