import { asked, blank, chosen, constant, type Told, type ToldValue } from '../../analyze/told/told.ts';
import { toldCriterion } from '../../analyze/told/told-criterion.ts';
import { evaluateFormula } from '../../compile/salesforce/read/evaluate-formula.ts';
import type { Expression } from '../../compile/salesforce/read/expression.ts';
import { childNamed, type XmlElement } from '../../compile/salesforce/read/metadata-document.ts';
import { parseFormula } from '../../compile/salesforce/read/parse-formula.ts';
import { readFormula } from '../../compile/salesforce/read/read-formula.ts';
import { holds } from '../../criteria/holds.ts';
import { type ArtefactFile, placeAt } from '../artefact-file.ts';
import type { Claim, Unread } from '../claim.ts';
import type { WitnessLead } from '../witness-lead.ts';
import { isUnread, readWrittenFormula, textOf, unread, type WrittenFormula } from './formula-files.ts';
import { leadRow } from './lead-row.ts';
import type { SystemNames } from './system-names.ts';

type PartOf = (field: string) => Expression | undefined;

/** The queue into which the assignment rules put a lead at the handoff: that of the first entry that holds (semantics §7). */
export function assignmentClaim(
  names: SystemNames,
  file: ArtefactFile,
  rules: XmlElement,
  partOf: PartOf,
): Claim | Unread | undefined {
  const clause = 'routing';
  const { agreement, meaningOf, model, writtenOf } = names;
  if (model.assignment.length === 0) return undefined;
  const active = rules.children.filter(
    (rule) => rule.name === 'assignmentRule' && textOf(rule, 'active') === 'true',
  );
  const [rule] = active;
  if (rule === undefined || active.length > 1)
    return { clause, place: placeAt(file, rules.at), what: `${active.length} active assignment rules` };
  const entries: { readonly formula: WrittenFormula; readonly queue: string }[] = [];
  for (const entry of rule.children.filter(({ name }) => name === 'ruleEntry')) {
    const element = childNamed(entry, 'formula');
    if (element === undefined || textOf(entry, 'assignedToType') !== 'Queue')
      return { clause, place: placeAt(file, entry.at), what: 'an entry without a formula or a queue' };
    const formula = readWrittenFormula(file, element);
    if (isUnread(formula)) return { clause, ...formula };
    entries.push({ formula, queue: textOf(entry, 'assignedTo') });
  }
  const told: { readonly when: Told; readonly queue: string }[] = [];
  for (const { formula, queue } of entries) {
    try {
      told.push({ when: readFormula({ agreement, meaningOf, partOf }, formula.expression), queue });
    } catch (error) {
      return { clause, ...unread(error, formula.placeOf) };
    }
  }
  const written = model.assignment.map(({ formula, queue }) => ({
    expression: parseFormula(formula),
    queue,
  }));
  const queueBy =
    (of: readonly { readonly expression: Expression; readonly queue: string }[], parts: PartOf) =>
    (witness: WitnessLead): ToldValue => {
      const row = leadRow(agreement, witness, meaningOf, parts);
      return of.find(({ expression }) => evaluateFormula(expression, row) === true)?.queue ?? null;
    };
  const meant = meantQueue(names);
  return {
    clause,
    place: placeAt(file, rule.at),
    found: firstQueue(told),
    ...(meant !== undefined && { meant }),
    written: firstQueue(
      written.map(({ expression, queue }) => ({
        when: readFormula({ agreement, meaningOf, partOf: writtenOf }, expression),
        queue,
      })),
    ),
    isExact: false,
    expected: (witness) => queueOf(names, witness),
    got: queueBy(
      entries.map(({ formula, queue }) => ({ expression: formula.expression, queue })),
      partOf,
    ),
    gotWritten: queueBy(written, writtenOf),
  };
}

function firstQueue(entries: readonly { readonly when: Told; readonly queue: string }[]): Told {
  return entries.reduceRight<Told>(
    (otherwise, { queue, when }) => chosen(when, constant(queue), otherwise),
    blank,
  );
}

/** At the handoff the queue of the first routing rule that holds, else the first fallback's; undefined where a rule is not carried. */
function meantQueue({ agreement, model }: SystemNames): Told | undefined {
  const queues = new Map(model.assignment.map(({ id, queue }) => [id, queue]));
  const { handoff } = agreement.lifecycle;
  const { fallback, rules } = agreement.routing;
  const last = queues.get(`fallback-${fallback[0]?.id ?? ''}`) ?? null;
  let told: Told = constant(last);
  for (const { id, when } of rules.toReversed()) {
    const queue = queues.get(id);
    if (queue === undefined) return undefined;
    told = chosen(toldCriterion(agreement, when), constant(queue), told);
  }
  return chosen(asked({ ask: 'one', choice: { of: 'stage' }, value: handoff.stage }), told, blank);
}

function queueOf({ agreement, model }: SystemNames, { facts, stage }: WitnessLead): ToldValue {
  if (stage !== agreement.lifecycle.handoff.stage) return null;
  const { fallback, rules } = agreement.routing;
  const id = rules.find(({ when }) => holds(when, facts))?.id ?? `fallback-${fallback[0]?.id ?? ''}`;
  return model.assignment.find((entry) => entry.id === id)?.queue ?? null;
}
