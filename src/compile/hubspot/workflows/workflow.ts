import { company, contact, type Payload } from '../payload.ts';
import { listReference } from '../reference.ts';
import { actionsOf } from './actions.ts';
import type { Step } from './step.ts';

/** A workflow before it is written. */
export interface Workflow {
  /** Names the file. */
  readonly id: string;
  /** What people see. */
  readonly name: string;
  readonly description: string;
  /** Name of the list whose members it takes, each time that they come to the list. */
  readonly list: string;
  /** True: whoever leaves the list leaves the workflow at once. */
  readonly leaves: boolean;
  readonly steps: readonly Step[];
}

/** The request that creates the workflow. It is off until somebody turns it on. */
export function workflowPayload(workflow: Workflow): Payload {
  return payloadOf(workflow, {
    type: 'CONTACT_FLOW',
    objectTypeId: contact,
    canEnrollFromSalesforce: false,
    suppressionListIds: [],
  });
}

/** The same for companies. */
export function companyWorkflowPayload(workflow: Workflow): Payload {
  return payloadOf(workflow, { type: 'PLATFORM_FLOW', objectTypeId: company });
}

function payloadOf(
  { description, id, leaves, list, name, steps }: Workflow,
  kind: Readonly<Record<string, unknown>>,
): Payload {
  const body = {
    name,
    description,
    flowType: 'WORKFLOW',
    ...kind,
    isEnabled: false,
    startActionId: '1',
    actions: actionsOf(steps),
    enrollmentCriteria: {
      type: 'LIST_BASED',
      shouldReEnroll: true,
      listFilterBranch: orOf(inList(list)),
      reEnrollmentTriggersFilterBranches: [inList(list)],
      unEnrollObjectsNotMeetingCriteria: leaves,
    },
    blockedDates: [],
    customProperties: {},
    dataSources: [],
    timeWindows: [],
  };
  return {
    step: 'workflows',
    method: 'POST',
    endpoint: '/automation/v4/flows',
    file: `workflows/${id}.json`,
    component: `workflow:${name}`,
    body,
  };
}

/** Filters that hold for the members of a list of ours, as branches and enrolments take them. */
export function membersOf(list: string): unknown {
  return orOf(inList(list));
}

function inList(list: string): unknown {
  const filter = { filterType: 'IN_LIST', operator: 'IN_LIST', listId: listReference(list) };
  return { filterBranchType: 'AND', filterBranchOperator: 'AND', filterBranches: [], filters: [filter] };
}

function orOf(branch: unknown): unknown {
  return { filterBranchType: 'OR', filterBranchOperator: 'OR', filterBranches: [branch], filters: [] };
}
