import { ForeignText } from '../../../analyze/told/foreign-text.ts';
import {
  type ListAlternatives,
  listAlternatives,
  type PropertyTest,
} from '../../../compile/hubspot/read/list-filter.ts';
import { type ContactObject, entryOf } from './contact-object.ts';

/** The filters of a list. Throws ForeignText. */
export function alternativesOf({ tree }: ContactObject): ListAlternatives {
  const branch = entryOf(tree, 'filterBranch');
  if (branch === undefined) throw new ForeignText('a list without filters', tree.at);
  return listAlternatives(branch);
}

/** Every test of every list that can be read, by property. */
export function testsByProperty(
  lists: readonly ContactObject[],
): ReadonlyMap<string, readonly PropertyTest[]> {
  const found = new Map<string, PropertyTest[]>();
  for (const list of lists) {
    for (const test of testsOf(list)) found.set(test.property, [...(found.get(test.property) ?? []), test]);
  }
  return found;
}

function testsOf(list: ContactObject): readonly PropertyTest[] {
  try {
    return alternativesOf(list).flat();
  } catch (error) {
    if (error instanceof ForeignText) return [];
    throw error;
  }
}
