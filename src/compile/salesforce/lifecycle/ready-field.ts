import type { Stage } from '../../../model/lifecycle.ts';
import { type Caveat, worstFidelity } from '../../caveat.ts';
import { apiNames } from '../api-name.ts';
import type { Carrier } from '../carrier.ts';
import { validationRulePath } from '../file/rule-files.ts';
import { entrySources } from '../flow/entry-sources.ts';
import { flowPath } from '../flow/flow.ts';
import { activated, roomForInterviews } from '../flow/flow-carriers.ts';
import { flowNames } from '../flow/flow-names.ts';
import { all, any, type Condition, caveatsOf } from '../formula/condition.ts';
import { conditionText, deepest } from '../formula/condition-text.ts';
import type { ScoreFields } from '../formula/criterion-condition.ts';
import { type Excess, excessOf, expandedSize } from '../formula/size.ts';
import type { Saying } from '../lead-field.ts';
import type { Refusal } from '../refusal.ts';
import { calculated, type Workbench } from '../workbench.ts';
import { type EntryConditions, entryConditions } from './entry-conditions.ts';
import { isDataRefused } from './entry-rules.ts';
import type { GateFields } from './gate-fields.ts';
import { type ListView, listViewPath, readyViewName } from './list-view.ts';
import { splitFilters, ticked } from './ready-view.ts';
import { validationRuleNames } from './validation-rule.ts';

/** The leads that may enter a stage now, as a list, and what of the entry is carried by it. */
export interface Readiness {
  readonly views: readonly ListView[];
  readonly carriers: readonly Carrier[];
  /** The entry that is too large, taken apart too; none where it is written or cannot be for other reasons. */
  readonly refusals: readonly Refusal[];
}

/**
 * A checkbox that says whether the lead may enter the stage now, and a list of those leads. Where the checkbox would be
 * too large, its parts get one each and the list puts them together.
 */
export function readiness(
  workbench: Workbench,
  stage: Stage,
  gates: GateFields,
  score: ScoreFields | undefined,
): Readiness {
  const { entry } = stage;
  const asks = entry.automatic || entry.require !== undefined || entry.threshold !== undefined;
  if (!asks && entry.fields.length === 0 && entry.fastTrack === undefined)
    return { views: [], carriers: [], refusals: [] };
  const conditions = entryConditions(workbench, stage, gates, score);
  const { fastTrack, threshold, ...always } = conditions;
  const whole = all([...Object.values(always), any([threshold, fastTrack])]);
  const { excess, fields, view } =
    worstFidelity(caveatsOf(whole)) === 'missing'
      ? { fields: [], view: undefined, excess: undefined }
      : writeReadiness(workbench, stage, conditions, whole, score);
  const lost = view === undefined ? unwritten(caveatsOf(whole)) : [];
  const files = view === undefined ? [] : [listViewPath(view.name)];
  const carrier = (aspect: string, caveats: readonly Caveat[]): Carrier => ({
    clause: `stage/${stage.id}/${aspect}`,
    caveats: [...caveats, ...lost],
    fields,
    files,
  });
  const moves = view === undefined ? byHand : movesOf(workbench, stage);
  const entryOf = carrier('entry', [...caveatsOf(whole), ...(entry.automatic ? moves.caveats : [])]);
  const carriers = [
    ...(asks ? [{ ...entryOf, files: [...files, ...moves.files] }] : []),
    ...(entry.fields.length > 0 ? [dataCarrier(workbench, stage, conditions, { fields, files, lost })] : []),
    ...(entry.fastTrack === undefined ? [] : [carrier('fast-track', caveatsOf(fastTrack))]),
  ];
  const refusals =
    view !== undefined || excess === undefined
      ? []
      : [{ excess, formula: `ready/${stage.id}`, clauses: carriers.map(({ clause }) => clause) }];
  return { views: view === undefined ? [] : [view], carriers, refusals };
}

/** The data are asked for by the list of ready leads, by a rule that refuses a move without them, or by both. */
function dataCarrier(
  workbench: Workbench,
  stage: Stage,
  conditions: EntryConditions,
  ready: {
    readonly fields: readonly string[];
    readonly files: readonly string[];
    readonly lost: readonly Caveat[];
  },
): Carrier {
  const names = validationRuleNames(apiNames(workbench.configuration.prefix));
  const isFirst = workbench.agreement.lifecycle.stages[0] === stage;
  const rules = !isFirst && isDataRefused(workbench, stage) ? [validationRulePath(names.data(stage.id))] : [];
  const isListed = ready.files.length > 0;
  return {
    clause: `stage/${stage.id}/fields`,
    caveats: [...caveatsOf(conditions.fields), ...(rules.length > 0 ? [] : ready.lost)],
    fields: isListed ? ready.fields : [],
    files: [...ready.files, ...rules],
  };
}

interface Written {
  readonly fields: readonly string[];
  readonly view: ListView | undefined;
  /** Of the last formula there was no room for. */
  readonly excess: Excess | undefined;
}

function writeReadiness(
  workbench: Workbench,
  stage: Stage,
  conditions: EntryConditions,
  whole: Condition,
  score: ScoreFields | undefined,
): Written {
  const made: string[] = [];
  let excess: Excess | undefined;
  const partField = (word: string, condition: Condition): string | undefined => {
    const written = checkbox(workbench, stage, word, condition);
    if (typeof written !== 'string') {
      excess = written;
      return undefined;
    }
    made.push(written);
    return written;
  };
  const ready = partField('ready', whole);
  const filters =
    ready === undefined
      ? splitFilters(workbench, stage, conditions, score, partField)
      : { filters: [ticked(ready)] };
  if (filters === undefined) return { fields: made, view: undefined, excess };
  const shown = [score?.fields.total, score?.fields.grade, score?.fields.outcome];
  const view = {
    name: readyViewName(workbench, stage.id),
    label: `Ready: ${workbench.words(stage.title)}`,
    columns: shown.filter((field) => field !== undefined),
    ...filters,
  };
  return { fields: made, view, excess };
}

/** Adds the checkbox and says its API name, or by how much its formula is too large. */
function checkbox(workbench: Workbench, stage: Stage, word: string, condition: Condition): string | Excess {
  const formula = conditionText(condition, deepest, workbench.extract);
  const excess = excessOf(formula, expandedSize(workbench.formulas()));
  if (excess !== undefined) return excess;
  const says: Saying | undefined = word === 'ready' ? { of: 'ready', stage: stage.id } : undefined;
  return workbench.add(
    calculated({
      name: workbench.fieldName(`${word}/${stage.id}`, [word, stage.id]),
      label: `${labels[word] ?? word}: ${workbench.words(stage.title)}`,
      description: descriptions[word] ?? '',
      ...(says !== undefined && { says }),
      type: { type: 'Checkbox' },
      formula,
    }),
  );
}

const labels: Readonly<Record<string, string>> = {
  ready: 'Ready',
  eligible: 'Eligible',
  threshold: 'Threshold',
  'fast-track': 'Fast track',
};
const descriptions: Readonly<Record<string, string>> = {
  ready: 'Ticked while the lead fulfils everything the stage asks for.',
  eligible:
    'Ticked while no gate is true and the data and criteria that the stage always asks for are there.',
  threshold: 'Ticked while the part of the threshold that is not read off the score is reached.',
  'fast-track': 'Ticked while a signal that skips the threshold is recent enough.',
};

interface Moves {
  readonly caveats: readonly Caveat[];
  readonly files: readonly string[];
}

/** Who moves a lead that is ready. */
function movesOf(workbench: Workbench, stage: Stage): Moves {
  if (entrySources(workbench.agreement.lifecycle, stage).length === 0) return byHand;
  const names = flowNames(workbench);
  return {
    caveats: [moved, activated, roomForInterviews],
    files: [flowPath(names.entry(stage.id)), flowPath(names.sweep)],
  };
}

const moved: Caveat = {
  fidelity: 'approximated',
  words: {
    en: 'flows move leads that are ready when they are saved and once a day; leads that were sent back or would skip a stage are listed and left to a person',
    de: 'Flows rücken Leads, die bereit sind, beim Speichern und einmal am Tag weiter; zurückgegebene Leads und solche, die eine Stufe überspringen würden, stehen in einer Liste und bleiben einer Person überlassen',
  },
};

const marked: Caveat = {
  fidelity: 'approximated',
  words: {
    en: 'leads that are ready are listed; moving them is left to a person or to leadpact',
    de: 'Leads, die bereit sind, stehen in einer Liste; weitergerückt werden sie von Hand oder durch leadpact',
  },
};

const byHand: Moves = { caveats: [marked], files: [] };

function unwritten(caveats: readonly Caveat[]): readonly Caveat[] {
  const missing = caveats.filter(({ fidelity }) => fidelity === 'missing');
  return missing.length > 0 ? missing : [tooLarge];
}

const tooLarge: Caveat = {
  fidelity: 'missing',
  words: {
    en: 'the conditions are too large for formulas, taken apart too',
    de: 'die Bedingungen sind zu groß für Formeln, auch zerlegt',
  },
};
