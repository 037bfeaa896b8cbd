import { attributesRead } from '../../../criteria/attributes-read.ts';
import type { Place } from '../../../diagnostics/place.ts';
import { inside } from '../../../diagnostics/place.ts';
import type { Agreement } from '../../../model/agreement.ts';
import type { Rule } from '../../rule.ts';

export const hiddenField: Rule = {
  id: 'targets/hidden-field',
  severity: 'warning',
  owner: 'joint',
  summary: 'Who has to fill in a field can see it in Salesforce.',
  why: 'only the permission set for operations shows sensitive fields, so a rep is stopped for a field that is not on the page',

  *check(agreement) {
    const { fields, targets } = agreement;
    if (targets['salesforce'] === undefined) return;
    for (const { by, field, place } of asked(agreement)) {
      const hidden = fields[field];
      // Who may see a field that the company has already is the company's business.
      if (hidden?.pii !== 'sensitive' || hidden.systems['salesforce'] !== undefined) continue;
      yield {
        place,
        message: `${by} asks for ${field}, which Salesforce shows to operations alone`,
        help: 'ask for another field, or mark it pii: personal if it is not sensitive',
        related: [{ place: hidden.place, message: 'is sensitive' }],
      };
    }
  },
};

/** Fields without which a move is refused: those a stage needs, and those that its checklist asks about. */
function* asked({ fields, lifecycle, qualifications }: Agreement): Generator<{
  readonly by: string;
  readonly field: string;
  readonly place: Place;
}> {
  // Where leads begin nothing is refused, and a set is never missing (semantics §1).
  const later = lifecycle.stages.slice(1);
  for (const { entry, id, place } of later)
    for (const [index, field] of entry.fields.entries())
      if (fields[field]?.type !== 'set')
        yield { by: `stage ${id}`, field, place: inside(place, 'entry', 'fields', index) };
  for (const id of new Set(later.flatMap(({ entry }) => entry.qualification ?? [])))
    for (const item of qualifications[id]?.items ?? [])
      for (const field of new Set(attributesRead(item.when)))
        yield { by: `item ${item.id} of the checklist ${id}`, field, place: item.place };
}
