import { holds } from '../../../criteria/holds.ts';
import { stageOf } from '../../../evaluate/journey/stage-order.ts';
import type { Sla } from '../../../model/sla.ts';
import { ownValue } from '../../../support/own-value.ts';
import type { Decisions } from '../../decision/decisions.ts';
import { reachedOfRecorded, withReached } from '../../decision/reached.ts';
import type { Node } from '../../diagram/diagrams.ts';
import type { Standing } from '../../witness/standing.ts';
import type { AgreementPair } from '../agreement-pair.ts';
import type { DifferenceCase, DifferenceKind } from '../difference.ts';
import { meaningText } from '../meaning-text.ts';

/** Leads to whom another promise is made: a clock more, a clock less, or a clock that runs otherwise. */
export const otherSla: DifferenceKind = {
  id: 'other-sla',
  isBreaking: true,
  none: {
    en: 'the same promises are made to every lead',
    de: 'jedem Lead wird dasselbe versprochen',
  },

  *cases(pair) {
    const ids = new Set([
      ...Object.keys(pair.before.agreement.slas),
      ...Object.keys(pair.after.agreement.slas),
    ]);
    for (const id of ids) yield* casesOf(pair, id);
  },
};

function* casesOf({ space, before, after }: AgreementPair, id: string): Generator<DifferenceCase> {
  const { both, not } = space.diagrams;
  const [older, newer] = [ownValue(before.agreement.slas, id), ownValue(after.agreement.slas, id)];
  const [was, is] = [appliesNode(before, older), appliesNode(after, newer)];
  const head = recordedAt(older ?? newer, newer ?? older);
  const claimed = (first: boolean, second: boolean): DifferenceCase['confirms'] => {
    return ([one, other]) =>
      one !== undefined &&
      other !== undefined &&
      isAtStart(one, older) &&
      isAtStart(other, newer) &&
      applies(one, older) === first &&
      applies(other, newer) === second;
  };
  yield { ...head, label: `${id} no longer`, holds: both(was, not(is)), confirms: claimed(true, false) };
  yield { ...head, label: `${id} newly`, holds: both(is, not(was)), confirms: claimed(false, true) };
  if (promiseOf(older) === promiseOf(newer)) return;
  yield { ...head, label: `${id} otherwise`, holds: both(was, is), confirms: claimed(true, true) };
}

/** When the clock runs, asked at its start; an SLA that is not there applies to nobody. */
function appliesNode(decisions: Decisions, sla: Sla | undefined): Node {
  if (sla === undefined) return 0;
  const { space, agreement } = decisions;
  const node = decisions.appliesOf(sla);
  const start = startOf(sla);
  const stage = start === undefined ? undefined : stageOf(agreement.lifecycle, start);
  return stage === undefined ? node : withReached(space, node, reachedOfRecorded(agreement.lifecycle, stage));
}

/** Each version is asked when its own clock starts, an SLA that one of them does not have when the other's would. */
function recordedAt(
  older: Sla | undefined,
  newer: Sla | undefined,
): Pick<DifferenceCase, 'recorded' | 'recordedBySide'> {
  const [was, is] = [startOf(older), startOf(newer)];
  if (was !== is) return { recordedBySide: [was, is] };
  return is === undefined ? {} : { recorded: is };
}

/** The stage with whose entry the clock starts. */
function startOf(sla: Sla | undefined): string | undefined {
  return sla?.clock.start.fact === 'stage' ? sla.clock.start.stage : undefined;
}

function isAtStart({ facts }: Standing, sla: Sla | undefined): boolean {
  const start = startOf(sla);
  return start === undefined || facts.reached.has(start);
}

function applies({ facts }: Standing, sla: Sla | undefined): boolean {
  return sla !== undefined && (sla.applies === undefined || holds(sla.applies, facts));
}

/** What a clock does once it runs. */
function promiseOf(sla: Sla | undefined): string {
  return meaningText(sla && [sla.clock, sla.within, sla.grace, sla.hardLimit]);
}
