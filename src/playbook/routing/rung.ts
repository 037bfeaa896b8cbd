import type { Pool, RoutingRule } from '../../model/routing.ts';
import { criterionWords } from '../../model/words/criterion-words.ts';
import { ownValue } from '../../support/own-value.ts';
import { pageOf, plain, say, type View } from '../view.ts';

/** One question on the way of a lead to its owner, and where a yes leads. */
export interface Rung {
  /** Its place among the rules; what comes before and after them has none. */
  readonly position?: number;
  readonly name: Place;
  /** What has to hold. */
  readonly asks: string;
  readonly goesTo: Place;
  /** In which queue the lead waits for its decision, who answers for a queue, what happens when nobody of a pool is free. */
  readonly notes: readonly string[];
}

interface Place {
  readonly words: string;
  /** Its page, where it has one. */
  readonly page?: string;
}

/** The whole way, from the account down to the last fallback, as routing walks it (semantics §7). */
export function rungsOf(view: View): readonly Rung[] {
  const { routing } = view.agreement;
  return [
    ...(routing.accountMatch === undefined ? [] : [accountRung(view)]),
    ...routing.rules.map((rule, index) => ruleRung(view, rule, index + 1)),
    ...routing.fallback.map(({ queue }, index) => fallbackRung(view, queue, index)),
  ];
}

function accountRung(view: View): Rung {
  return {
    name: { words: say(view, 'Known account', 'Bekannter Account') },
    asks: say(
      view,
      'domain, or name and country, are those of an account whose owner is active',
      'Domain oder Name und Land gehören zu einem Account, dessen Betreuung aktiv ist',
    ),
    goesTo: { words: say(view, 'the owner of the account', 'wer den Account betreut') },
    notes: [],
  };
}

function ruleRung(view: View, rule: RoutingRule, position: number): Rung {
  const { pools, queues } = view.agreement.routing;
  const shared = {
    position,
    name: { words: plain(view, rule.title), page: pageOf(view, 'routing', rule.id) },
    asks: criterionWords(rule.when, view.agreement, view.language),
  };
  const { assign } = rule;
  const review = reviewed(view, rule);
  if (assign.to === 'member') return { ...shared, goesTo: { words: assign.member }, notes: review };
  if (assign.to === 'queue') {
    const { goesTo, notes } = intoQueue(view, assign.queue, queues);
    return { ...shared, goesTo, notes: [...review, ...notes] };
  }
  const pool = ownValue(pools, assign.pool);
  const skill =
    assign.skill === undefined ? '' : say(view, `, skill ${assign.skill}`, `, Fähigkeit ${assign.skill}`);
  return {
    ...shared,
    goesTo: {
      words: `${plain(view, pool?.title) || assign.pool}${skill}`,
      page: pageOf(view, 'pools', assign.pool),
    },
    notes: [...review, ...(pool ? [emptied(view, pool)] : [])],
  };
}

/** The queue in which the proposal is accepted or rejected first. */
function reviewed(view: View, { reviewQueue }: RoutingRule): readonly string[] {
  if (reviewQueue === undefined) return [];
  const title = plain(view, ownValue(view.agreement.routing.queues, reviewQueue)?.title) || reviewQueue;
  return [say(view, `decided in: ${title}`, `Entscheidung in: ${title}`)];
}

function fallbackRung(view: View, queue: string, index: number): Rung {
  const first = index === 0;
  return {
    name: {
      words: first ? say(view, 'No rule took it', 'Keine Regel griff') : say(view, 'Or else', 'Oder sonst'),
    },
    asks: first
      ? say(
          view,
          'none of the rules above holds, or their pools had nobody',
          'keine der Regeln oben trifft zu, oder in ihren Pools war niemand',
        )
      : say(view, 'nobody answers for the queue above', 'für die Warteschlange darüber steht niemand ein'),
    ...intoQueue(view, queue, view.agreement.routing.queues),
  };
}

function intoQueue(
  view: View,
  id: string,
  queues: View['agreement']['routing']['queues'],
): Pick<Rung, 'goesTo' | 'notes'> {
  const queue = ownValue(queues, id);
  const owner = queue && plain(view, ownValue(view.agreement.roles, queue.owner)?.title);
  return {
    goesTo: { words: plain(view, queue?.title) || id, page: pageOf(view, 'queues', id) },
    notes: owner ? [say(view, `queue of: ${owner}`, `Warteschlange von: ${owner}`)] : [],
  };
}

function emptied(view: View, { onEmpty }: Pool): string {
  if (onEmpty.action === 'hold')
    return say(
      view,
      `nobody free: held ${onEmpty.maxMinutes} minutes, then the end of the list`,
      `niemand frei: ${onEmpty.maxMinutes} Minuten gehalten, dann das Ende der Liste`,
    );
  return {
    nextRule: say(view, 'nobody free: next rule', 'niemand frei: nächste Regel'),
    ignoreAvailability: say(
      view,
      'nobody free: absence and hours are ignored',
      'niemand frei: Abwesenheit und Zeiten zählen nicht',
    ),
    fallback: say(view, 'nobody free: end of the list', 'niemand frei: Ende der Liste'),
  }[onEmpty.action];
}
