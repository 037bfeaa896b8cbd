import { defaultScoring } from '../../evaluate/default-scoring.ts';
import { unknownGrade } from '../../evaluate/score/grade-ladder.ts';
import type { Scoring } from '../../model/scoring.ts';
import type { Text } from '../../model/text.ts';
import type { Option } from './contact-field.ts';
import type { Workbench } from './workbench.ts';

/** Fields that leadpact writes: what it worked out, and what filters need to know about the past. */

/** Instant of the k-th newest selected event of these signals. */
export function eventField(workbench: Workbench, signals: readonly string[], k: number): string {
  const which = k === 1 ? 'last' : `newest_${k}`;
  return workbench.field(`event/${k}/${signals.join(',')}`, [which, ...signals], {
    label: workbench.words({
      en: `${k === 1 ? 'Last' : `Number ${k} from the newest`}: ${signals.join(', ')}`,
      de: `${k === 1 ? 'Zuletzt' : `Nummer ${k} vom neuesten`}: ${signals.join(', ')}`,
    }),
    type: 'datetime',
  });
}

/** `true` from the moment the lead objects to being contacted, else `false`. */
export function objectionField(workbench: Workbench): string {
  return workbench.field('objection', ['objection'], {
    label: workbench.words({ en: 'Objection', de: 'Widerspruch' }),
    type: 'boolean',
  });
}

/** The consent in force for a purpose; blank = none was ever given. */
export function consentField(workbench: Workbench, purpose: string): string {
  const title = workbench.agreement.consentPurposes[purpose]?.title ?? { en: purpose };
  return workbench.field(`consent/${purpose}`, ['consent', purpose], {
    label: `${workbench.words({ en: 'Consent', de: 'Einwilligung' })}: ${workbench.words(title)}`,
    type: 'select',
    options: [
      { value: 'given', label: workbench.words({ en: 'Given', de: 'Erteilt' }) },
      { value: 'withdrawn', label: workbench.words({ en: 'Withdrawn', de: 'Widerrufen' }) },
    ],
  });
}

/** Instant at which the lead entered a stage in its present cycle; blank = not yet. */
export function enteredField(workbench: Workbench, stage: string): string {
  return workbench.field(`entered/${stage}`, ['entered', stage], {
    label: `${workbench.words({ en: 'Entered', de: 'Eingetreten' })}: ${stage}`,
    type: 'datetime',
  });
}

/** Id of the gate that wins; blank when none is true. */
export function gateField(workbench: Workbench): string {
  return workbench.field('gate', ['gate'], {
    label: workbench.words({ en: 'Gate', de: 'Sperre' }),
    type: 'select',
    options: workbench.agreement.lifecycle.gates.map(({ id, title }) => ({
      value: id,
      label: workbench.words(title),
    })),
  });
}

export type VerdictId = 'band' | 'cell' | 'grade' | 'outcome';

/** Points of a dimension or the total; blank under an objection. */
export function pointsField(workbench: Workbench, scoring: Scoring, id: string): string {
  return workbench.field(`points/${scoring.id}/${id}`, [...nameOf(scoring), 'points', id], {
    label: `${workbench.words(scoring.title)}: ${id}`,
    type: 'number',
    scale: scoring.scale,
  });
}

/** Grade, band, cell or outcome as leadpact last read it off. */
export function verdictField(workbench: Workbench, scoring: Scoring, id: VerdictId): string {
  return workbench.field(`${id}/${scoring.id}`, [...nameOf(scoring), id], {
    label: `${workbench.words(scoring.title)}: ${id}`,
    type: 'select',
    options: verdictOptions(workbench, scoring, id),
  });
}

function nameOf({ id, isDefault }: Scoring): readonly string[] {
  return isDefault ? [] : [id];
}

function verdictOptions(workbench: Workbench, scoring: Scoring, id: VerdictId): readonly Option[] {
  const option = (value: string, title: Text = { en: value }): Option => ({
    value,
    label: workbench.words(title),
  });
  switch (id) {
    case 'grade':
      return [...scoring.grades.map((grade) => option(grade.id, grade.title)), option(unknownGrade)];
    case 'band':
      return scoring.bands.map((band) => option(band.id, band.title));
    case 'cell':
      return Object.entries(scoring.matrix).flatMap(([row, cells]) =>
        Object.keys(cells).map((column) => option(row + column)),
      );
    case 'outcome':
      return [
        ...scoring.outcomes.map((outcome) => option(outcome.id, outcome.title)),
        option('objection', { en: 'Objection', de: 'Widerspruch' }),
      ];
    default:
      return id satisfies never;
  }
}

/** The model that the lifecycle reads. */
export function readScoring({ agreement }: Workbench): Scoring | undefined {
  return defaultScoring(agreement);
}
