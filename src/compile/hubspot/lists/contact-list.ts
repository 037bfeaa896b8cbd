import { worstFidelity } from '../../caveat.ts';
import { type Alternative, type Alternatives, alternatives } from '../criteria/alternatives.ts';
import type { Condition } from '../criteria/condition.ts';
import { contact, type Payload } from '../payload.ts';

/** Room in one list: this target's own limit, so that a list stays readable in HubSpot. */
const room = { alternatives: 60, tests: 400 };

/** A dynamic list and how true it is. */
export interface ContactList {
  /** Absent when the condition cannot be written as filters. */
  readonly payload?: Payload;
  readonly caveats: Alternatives['caveats'];
}

/** The contacts for which the condition holds. `id` names the file, `name` is what people see. */
export function contactList(id: string, name: string, condition: Condition): ContactList {
  const { caveats, of } = alternatives(condition, room);
  if (of === undefined || worstFidelity(caveats) === 'missing') return { caveats };
  const body = { name, objectTypeId: contact, processingType: 'DYNAMIC', filterBranch: rootOf(of) };
  const file = `lists/${id}.json`;
  const component = `list:${name}`;
  return {
    payload: { step: 'lists', method: 'POST', endpoint: '/crm/v3/lists', file, component, body },
    caveats,
  };
}

/** The only shape that HubSpot takes: OR at the root, ANDs below it, filters in these. */
export function rootOf(lists: readonly Alternative[]): unknown {
  return {
    filterBranchType: 'OR',
    filterBranchOperator: 'OR',
    filterBranches: lists.map((alternative) => ({
      filterBranchType: 'AND',
      filterBranchOperator: 'AND',
      filterBranches: [],
      filters: alternative.length === 0 ? everybody : alternative.map(filterOf),
    })),
    filters: [],
  };
}

function filterOf({ operation, property }: Alternative[number]): unknown {
  return { filterType: 'PROPERTY', property, operation };
}

// A branch needs a filter; every contact has a date of creation.
const everybody = [
  filterOf({
    property: 'createdate',
    operation: { operationType: 'ALL_PROPERTY', operator: 'IS_KNOWN', includeObjectsWithNoValueSet: false },
  }),
];
