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
import type { LeadField, Saying } from '../lead-field.ts';
import type { Refusal, TooLarge } from '../refusal.ts';
import { roomFor } from '../room.ts';
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
  const { cause, fields, view } =
    worstFidelity(caveatsOf(whole)) === 'missing'
      ? unwritable
      : writeReadiness(workbench, stage, conditions, whole, score);
  const lost = view === undefined ? unwritten(caveatsOf(whole)) : [];
  const files = view === undefined ? [] : [listViewPath(view.name)];
  const carrier = (aspect: string, caveats: readonly Caveat[]): Carrier => ({
    clause: `stage/${stage.id}/${aspect}`,
    caveats: [...caveats, ...lost],
    fields,
    files,
  });
  const moves = view === undefined ? notMoved : movesOf(workbench, stage);
  const entryOf = carrier('entry', [...caveatsOf(whole), ...(entry.automatic ? moves.caveats : [])]);
  const carriers = [
    ...(asks ? [{ ...entryOf, files: [...files, ...moves.files] }] : []),
    ...(entry.fields.length > 0 ? [dataCarrier(workbench, stage, conditions, { fields, files, lost })] : []),
    ...(entry.fastTrack === undefined ? [] : [carrier('fast-track', caveatsOf(fastTrack))]),
  ];
  const missing = carriers.filter(({ caveats }) => worstFidelity(caveats) === 'missing');
  return {
    views: view === undefined ? [] : [view],
    carriers,
    refusals: cause === undefined ? [] : [refusalOf(stage, cause, missing)],
  };
}

/** Of the entry itself, or of something that it names. */
function refusalOf(stage: Stage, cause: TooLarge, missing: readonly Carrier[]): Refusal {
  const isOwn = cause.formula === `ready/${stage.id}`;
  const clauses = missing.map(({ clause }) => clause);
  return { ...cause, ...(isOwn && { holder: `stage/${stage.id}/entry` }), clauses };
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
  return {
    clause: `stage/${stage.id}/fields`,
    caveats: [...caveatsOf(conditions.fields), ...(rules.length > 0 ? [] : ready.lost)],
    fields: ready.fields,
    files: [...ready.files, ...rules],
    isEither: true,
  };
}

interface Written {
  readonly fields: readonly string[];
  readonly view: ListView | undefined;
  /** What keeps the entry from being written; absent where it is written. */
  readonly cause?: TooLarge;
}

const unwritable: Written = { fields: [], view: undefined };

function writeReadiness(
  workbench: Workbench,
  stage: Stage,
  conditions: EntryConditions,
  whole: Condition,
  score: ScoreFields | undefined,
): Written {
  const planned: LeadField[] = [];
  let cause: TooLarge | undefined;
  const partField = (word: string, condition: Condition): string | undefined => {
    const field = checkbox(workbench, stage, word, condition);
    const why = roomFor(workbench.formulas()).causeOf(`ready/${stage.id}`, field.formula ?? '');
    cause = why ?? cause;
    if (why === undefined) planned.push(field);
    return why === undefined ? field.name : undefined;
  };
  const { lost } = roomFor(workbench.formulas());
  const ready = partField('ready', whole);
  const filters =
    ready === undefined
      ? splitFilters(workbench, stage, conditions, score, { partField, isThere: (name) => !lost.has(name) })
      : { filters: [ticked(ready)] };
  if (filters === undefined) return { ...unwritable, ...(cause !== undefined && { cause }) };
  const shown = [score?.fields.total, score?.fields.grade, score?.fields.outcome];
  const view = {
    name: readyViewName(workbench, stage.id),
    label: `Ready: ${workbench.words(stage.title)}`,
    columns: shown.filter((field) => field !== undefined).filter((field) => !lost.has(field)),
    ...filters,
  };
  return { fields: planned.map((field) => workbench.add(field)), view };
}

/** A checkbox for a condition, which is not added yet; parts of the condition are. */
function checkbox(workbench: Workbench, stage: Stage, word: string, condition: Condition): LeadField {
  const formula = conditionText(condition, deepest, workbench.extract);
  const says: Saying | undefined = word === 'ready' ? { of: 'ready', stage: stage.id } : undefined;
  return calculated({
    name: workbench.fieldName(`${word}/${stage.id}`, [word, stage.id]),
    label: `${labels[word] ?? word}: ${workbench.words(stage.title)}`,
    description: descriptions[word] ?? '',
    ...(says !== undefined && { says }),
    type: { type: 'Checkbox' },
    formula,
  });
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
/** Without a list there is nothing to move leads by. */
const notMoved: Moves = { caveats: [], files: [] };

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
