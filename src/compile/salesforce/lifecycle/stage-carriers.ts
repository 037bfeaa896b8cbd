import type { Stage } from '../../../model/lifecycle.ts';
import type { Caveat } from '../../caveat.ts';
import { unreadBaseline } from '../baseline/ownership.ts';
import { leadStatus } from '../baseline/whole-object.ts';
import type { Carrier } from '../carrier.ts';
import { activated } from '../flow/flow-carriers.ts';
import type { Workbench } from '../workbench.ts';
import { mayNotBeSkipped } from './validation-rules.ts';

type Asked = 'date' | 'note' | 'reason';

/** Paths of the files that carry the stages. */
export interface StageFiles {
  /** Where the values of the stage are declared. */
  readonly values: readonly string[];
  readonly path: string;
  readonly backward: string;
  /** Value set of the reasons. */
  readonly reason: readonly string[];
  /** Rules that ask for something at a move or with a reason. */
  readonly asking: Readonly<Record<Asked, readonly string[]>>;
  /** What is done when a reason is chosen. */
  readonly disposition: string;
  readonly skipping: (stage: string) => string;
}

/** Stages, their guidance and data, skipping, transitions and reasons; entries are carried by the ready fields. */
export function stageCarriers(workbench: Workbench, files: StageFiles): readonly Carrier[] {
  const { lifecycle, reasons } = workbench.agreement;
  return [
    ...lifecycle.stages.flatMap((stage, rank) => carriersOf(workbench, stage, rank, files)),
    ...lifecycle.transitions.map(({ by, id, requires }) => ({
      clause: `transition/${id}`,
      caveats: [...(by.length === 0 ? [] : [anyoneMoves]), ...otherStatuses(workbench)],
      files: [files.backward],
      besides: requires.flatMap((asked) => files.asking[asked]),
    })),
    ...Object.values(reasons).map(({ asksDate, id, requires }) => ({
      clause: `reason/${id}`,
      caveats: [done, activated],
      files: [...files.reason, files.disposition],
      besides: [...new Set<Asked>([...requires, ...(asksDate ? (['date'] as const) : [])])].flatMap(
        (asked) => files.asking[asked],
      ),
    })),
  ];
}

function carriersOf(workbench: Workbench, stage: Stage, rank: number, files: StageFiles): readonly Carrier[] {
  const clause = `stage/${stage.id}`;
  return [
    { clause, caveats: unwrittenValues(workbench), files: files.values },
    ...(stage.guidance === undefined
      ? []
      : [{ clause: `${clause}/guidance`, caveats: [], files: [files.path] }]),
    ...(stage.entry.expected.length === 0
      ? []
      : [{ clause: `${clause}/expected`, caveats: [shownOnly], files: [files.path] }]),
    ...(stage.skippable || rank === 0 ? [] : [skipping(workbench, stage, files)]),
  ];
}

function skipping(workbench: Workbench, stage: Stage, files: StageFiles): Carrier {
  const clause = `stage/${stage.id}/no-skipping`;
  // Only open stages are implied by a forward move (semantics §4), so there is nothing to refuse for the others.
  if (!mayNotBeSkipped(stage)) return { clause, caveats: [], files: [files.path] };
  return {
    clause,
    caveats: [refusedInstead, ...otherStatuses(workbench)],
    files: [files.skipping(stage.id)],
  };
}

function unwrittenValues({ ownership }: Workbench): readonly Caveat[] {
  return ownership.mode === 'merged' && !ownership.isWritten(leadStatus) ? [unreadBaseline] : [];
}

function otherStatuses({ ownership }: Workbench): readonly Caveat[] {
  return ownership.mode === 'merged' ? [onlyOurStatuses] : [];
}

const onlyOurStatuses: Caveat = {
  fidelity: 'exact',
  words: {
    en: 'the lead has a status of the agreement; moves from and to other statuses of the company are not judged',
    de: 'der Lead hat einen Status der Vereinbarung; Schritte von und zu anderen Status des Unternehmens werden nicht beurteilt',
  },
};

const refusedInstead: Caveat = {
  fidelity: 'approximated',
  words: {
    en: 'a move that skips the stage is refused, where the agreement would record the skipped entry by itself',
    de: 'ein Sprung über die Stufe wird abgelehnt, wo die Vereinbarung den übersprungenen Eintritt selbst vermerken würde',
  },
};

const anyoneMoves: Caveat = {
  fidelity: 'approximated',
  words: {
    en: 'the move is allowed, but to everybody who may edit the lead',
    de: 'der Schritt ist erlaubt, aber allen, die den Lead bearbeiten dürfen',
  },
};

const done: Caveat = {
  fidelity: 'approximated',
  words: {
    en: 'a flow moves the lead, ends the cycle and writes track and date of the return once the reason is saved; where a reason may be chosen is not enforced, and a wait is kept in whole days',
    de: 'ein Flow verschiebt den Lead, beendet den Zyklus und vermerkt Nurture-Strecke und Datum der Rückkehr, sobald der Grund gespeichert ist; wo ein Grund gewählt werden darf, wird nicht durchgesetzt, und Wartezeiten zählen ganze Tage',
  },
};

const shownOnly: Caveat = {
  fidelity: 'approximated',
  words: {
    en: 'the first five data of the step are shown; completeness is not measured',
    de: 'die ersten fünf Angaben der Stufe werden gezeigt; Vollständigkeit wird nicht gemessen',
  },
};
