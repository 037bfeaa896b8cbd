import type { Routing, RoutingRule } from '../../../model/routing.ts';
import type { Text } from '../../../model/text.ts';
import { type Caveat, worstFidelity } from '../../caveat.ts';
import { deactivatedRules } from '../baseline/merged-assignment.ts';
import { unreadBaseline } from '../baseline/ownership.ts';
import { leadAssignment } from '../baseline/whole-object.ts';
import type { Carrier } from '../carrier.ts';
import { componentNames } from '../component-names.ts';
import { all, caveatsOf, test } from '../formula/condition.ts';
import { conditionText, deepest } from '../formula/condition-text.ts';
import { criterionCondition, type ScoreFields } from '../formula/criterion-condition.ts';
import { wordLiteral } from '../formula/literal.ts';
import type { Workbench } from '../workbench.ts';
import { type LeadQueues, queuePath } from './queue.ts';

/** One line of the assignment rule: the first whose formula is true gives the lead its queue. */
export interface AssignmentEntry {
  /** Routing rule or fallback it stands for. */
  readonly id: string;
  readonly formula: string;
  /** What of the agreement it carries. */
  readonly clauses: readonly string[];
  /** API name of the queue. */
  readonly queue: string;
}

export const assignmentPath = 'force-app/main/default/assignmentRules/Lead.assignmentRules-meta.xml';

/** The routing of leads at the handoff stage, first match wins, then the first fallback queue (semantics §7). */
export function assignment(
  workbench: Workbench,
  queues: LeadQueues,
  stage: string,
  score: ScoreFields | undefined,
): { readonly entries: readonly AssignmentEntry[]; readonly carriers: readonly Carrier[] } {
  const { lifecycle, routing } = workbench.agreement;
  const atHandoff = test(`ISPICKVAL(${stage}, ${wordLiteral(lifecycle.handoff.stage) ?? '""'})`);
  const entries: AssignmentEntry[] = [];
  const carriers: Carrier[] = [];
  let before: readonly Caveat[] = [];
  for (const rule of routing.rules) {
    const condition = criterionCondition(workbench, rule.when, score);
    const caveats = [...caveatsOf(condition), ...before];
    const queue = queueOf(rule, queues, routing);
    const isMissing = worstFidelity(caveatsOf(condition)) === 'missing';
    if (isMissing) before = [overtaken];
    else {
      const formula = conditionText(all([atHandoff, condition]), deepest, workbench.extract);
      entries.push({ id: rule.id, formula, queue, clauses: routeClauses(rule) });
    }
    carriers.push(...routeCarriers(rule, caveats, queue));
  }
  const [fallback, ...later] = routing.fallback;
  if (fallback === undefined) return { entries, carriers: carriers.map(displacing(workbench)) };
  const last = queues.ofQueue(fallback.queue);
  const formula = conditionText(atHandoff, deepest, workbench.extract);
  const clause = `fallback/${fallback.id}`;
  return {
    entries: [...entries, { id: `fallback-${fallback.id}`, formula, queue: last, clauses: [clause] }],
    carriers: [
      ...carriers,
      { clause, caveats: before, files: [assignmentPath, queuePath(last)] },
      ...later.map(({ id }) => ({ clause: `fallback/${id}`, caveats: [neverReached] })),
    ].map(displacing(workbench)),
  };
}

/** Says which rules of the company stop working, for Salesforce runs one at a time. */
function displacing(workbench: Workbench): (carrier: Carrier) => Carrier {
  const theirs = workbench.ownership.theirs(leadAssignment);
  const names =
    theirs === undefined ? [] : deactivatedRules(theirs, componentNames(workbench).assignmentRule);
  if (names.length === 0) return (carrier) => carrier;
  const how = {
    en: `only one rule can be active, so ${names.join(', ')} stays and becomes inactive`,
    de: `nur eine Regel kann aktiv sein, deshalb bleibt ${names.join(', ')} und wird inaktiv`,
  };
  return (carrier) => ({ ...carrier, how });
}

/** Nothing is assigned where the file of the lead's assignment rules belongs to somebody else, or was not read. */
export function unownedRouting({ agreement: { routing }, ownership }: Workbench): {
  readonly entries: readonly AssignmentEntry[];
  readonly carriers: readonly Carrier[];
} {
  const clauses = [
    ...routing.rules.flatMap(routeClauses),
    ...routing.fallback.map(({ id }) => `fallback/${id}`),
  ];
  const why = ownership.mode === 'merged' ? unreadBaseline : notOurs;
  return { entries: [], carriers: clauses.map((clause) => ({ clause, caveats: [why] })) };
}

const notOurs: Caveat = {
  fidelity: 'missing',
  words: {
    en: 'assignment rules are one file for the whole lead, which leadpact may not replace here (ownsWholeObjects: false)',
    de: 'Zuweisungsregeln sind eine Datei für den ganzen Lead, die leadpact hier nicht ersetzen darf (ownsWholeObjects: false)',
  },
};

function routeClauses({ id, reviewQueue }: RoutingRule): readonly string[] {
  return reviewQueue === undefined ? [`route/${id}`] : [`route/${id}`, `route/${id}/review`];
}

/** Where Salesforce can put the lead: a queue, for members are known by pseudonyms only. */
function queueOf({ assign, reviewQueue }: RoutingRule, queues: LeadQueues, { fallback }: Routing): string {
  if (reviewQueue !== undefined) return queues.ofQueue(reviewQueue);
  switch (assign.to) {
    case 'queue':
      return queues.ofQueue(assign.queue);
    case 'pool':
      return queues.ofPool(assign.pool);
    case 'member':
      return queues.ofQueue(fallback[0]?.queue ?? '');
  }
}

function routeCarriers(rule: RoutingRule, caveats: readonly Caveat[], queue: string): readonly Carrier[] {
  const files = [assignmentPath, queuePath(queue)];
  const clause = `route/${rule.id}`;
  const owner = rule.assign.to === 'queue' && rule.reviewQueue === undefined ? [] : [ownerOf(rule)];
  return [
    { clause, caveats: [...caveats, ...owner], files },
    ...(rule.reviewQueue === undefined ? [] : [{ clause: `${clause}/review`, caveats, files }]),
  ];
}

function ownerOf({ assign, reviewQueue }: RoutingRule): Caveat {
  return approximated(
    reviewQueue !== undefined
      ? {
          en: 'the lead goes to the review queue; the rep is not proposed',
          de: 'der Lead kommt in die Prüfwarteschlange; eine Person wird nicht vorgeschlagen',
        }
      : assign.to === 'pool'
        ? {
            en: 'the lead goes to the queue of the pool; who of its members takes it is not decided',
            de: 'der Lead kommt in die Warteschlange der Gruppe; wer ihn nimmt, bleibt offen',
          }
        : {
            en: 'the lead goes to the fallback queue, for the agreement knows members by pseudonyms only',
            de: 'der Lead kommt in die Auffangwarteschlange, denn die Vereinbarung kennt Personen nur unter Pseudonym',
          },
  );
}

function approximated(words: Text): Caveat {
  return { fidelity: 'approximated', words };
}

export const overtaken: Caveat = approximated({
  en: 'a rule before it could not be written, so it may get leads of that rule',
  de: 'eine frühere Regel ließ sich nicht schreiben, deren Leads hier landen können',
});

const neverReached: Caveat = {
  fidelity: 'missing',
  words: {
    en: 'the first fallback queue takes every lead that no rule takes',
    de: 'die erste Auffangwarteschlange nimmt jeden Lead, den keine Regel nimmt',
  },
};
