import { listName } from '../lists/list-name.ts';
import { stageListName } from '../lists/stage-lists.ts';
import type { Payload } from '../payload.ts';
import type { Workbench } from '../workbench.ts';
import { type Step, setTo } from './step.ts';
import { membersOf, workflowPayload } from './workflow.ts';

/** Ways of one branch, as many as HubSpot's editor takes. */
const mostWays = 20;

/** A routing rule with the name of its list. */
export interface ListedRule {
  readonly rule: string;
  readonly list: string;
}

/**
 * Writes the rule that takes a lead when it comes to the stage of the handoff: the first whose list it is in. Rules without a
 * list are passed over.
 */
export function routingWorkflow(
  workbench: Workbench,
  property: string,
  rules: readonly ListedRule[],
): Payload | undefined {
  if (rules.length === 0) return undefined;
  return workflowPayload({
    id: 'routing',
    name: listName(workbench, 'routing'),
    description:
      'Writes which routing rule takes the lead; owners are assigned by hand or by HubSpot’s rotation.',
    list: stageListName(workbench, workbench.agreement.lifecycle.handoff.stage),
    leaves: false,
    steps: [firstOf(property, rules)],
  });
}

/** The further rules are asked where none of the first ones holds. */
function firstOf(property: string, rules: readonly ListedRule[]): Step {
  const rest = rules.slice(mostWays);
  return {
    do: 'branch',
    ways: rules.slice(0, mostWays).map(({ list, rule }) => ({
      name: rule,
      filters: membersOf(list),
      steps: [setTo(property, rule)],
    })),
    otherwise: rest.length === 0 ? 'No rule' : 'Further rules',
    ...(rest.length > 0 && { otherwiseThen: [firstOf(property, rest)] }),
  };
}
