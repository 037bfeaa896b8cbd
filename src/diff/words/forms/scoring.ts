import type { Band, Bounds, Dimension, Grade, Group, Scoring, Verdict } from '../../../model/scoring.ts';
import { type Form, keyed, unread } from '../form.ts';
import { share } from '../say/exact.ts';
import { titleOf } from '../say/named.ts';
import { entries, parts, titled } from '../say/parts.ts';
import { heading, yesNo } from '../say/plain.ts';
import { points } from '../say/points.ts';
import { said, type Teller } from '../teller.ts';
import { annotated, definition } from './definition.ts';
import { tellScoringRule } from './scoring-rule.ts';

const bounds: Form<Bounds> = {
  min: ['At least', 'Mindestens', points, ['no lower bound', 'ohne untere Grenze']],
  max: ['At most', 'Höchstens', points, ['no upper bound', 'ohne obere Grenze']],
};

const group: Form<Group> = {
  id: unread,
  title: ['Title', 'Bezeichnung', heading],
  ...annotated,
  ...bounds,
  rules: ['', '', parts(tellScoringRule, { label: titled, alone: true })],
  place: unread,
};

export const tellGroup: Teller<Group> = keyed(group);

const dimension: Form<Dimension> = {
  id: unread,
  title: ['Title', 'Bezeichnung', heading],
  ...bounds,
  groups: ['', '', parts(tellGroup, { label: titled })],
  place: unread,
};

export const tellDimension: Teller<Dimension> = keyed(dimension);

const tellGrade: Teller<Grade> = keyed<Grade>({
  id: unread,
  title: ['Title', 'Bezeichnung', heading],
  from: [
    'From a share of the fit points of',
    'Ab einem Anteil der Fit-Punkte von',
    share,
    ['always', 'immer'],
  ],
  place: unread,
});

const tellBand: Teller<Band> = keyed<Band>({
  id: unread,
  title: ['Title', 'Bezeichnung', heading],
  from: ['From engagement points', 'Ab Engagement-Punkten', points, ['always', 'immer']],
  place: unread,
});

const tellVerdict: Teller<Verdict> = keyed<Verdict>({
  id: unread,
  title: ['Title', 'Bezeichnung', heading],
});

const outcome: Teller<string> = said((id, speaker) => titleOf('outcome', id, speaker));

const scoring: Form<Scoring> = {
  ...definition,
  isDefault: ['Used by the stages', 'Gilt für die Phasen', yesNo],
  scale: unread,
  total: ['Total', 'Gesamt', keyed(bounds)],
  minKnown: ['Graded from a known share of', 'Benotet ab einem bekannten Anteil von', share],
  dimensions: ['', '', parts(tellDimension, { label: dimensionLabel })],
  grades: [
    'Grades, best first',
    'Noten, die beste zuerst',
    parts(tellGrade, { label: gradeLabel, inOrder: true, alone: true }),
  ],
  bands: [
    'Bands, best first',
    'Bänder, das beste zuerst',
    parts(tellBand, { label: bandLabel, inOrder: true, alone: true }),
  ],
  outcomes: [
    'Outcomes, worst first',
    'Ergebnisse, das schlechteste zuerst',
    parts(tellVerdict, { label: titled, inOrder: true }),
  ],
  matrix: ['Matrix', 'Matrix', matrixRows()],
  monotone: [
    'A better grade never has a worse outcome',
    'Eine bessere Note hat nie ein schlechteres Ergebnis',
    yesNo,
  ],
};

/** One row for each cell: `Matrix A1`. */
function matrixRows(): Teller<Scoring['matrix']> {
  return entries(
    entries(outcome, (band) => band),
    (grade) => grade,
  );
}

function dimensionLabel(part: Dimension, spot: Parameters<typeof titled>[1], key: string): string {
  const { say } = spot.speaker;
  const known: Readonly<Record<string, string>> = {
    fit: say('Fit', 'Fit'),
    engagement: say('Engagement', 'Engagement'),
  };
  return part.title === undefined ? (known[key] ?? key) : titled(part, spot, key);
}

function gradeLabel({ id }: Grade, { speaker: { say } }: Parameters<typeof titled>[1]): string {
  return `${say('Grade', 'Note')} ${id}`;
}

function bandLabel({ id }: Band, { speaker: { say } }: Parameters<typeof titled>[1]): string {
  return `${say('Band', 'Band')} ${id}`;
}

/** Points of the whole are scaled as it says. */
export const tellScoring: Teller<Scoring> = (value, { speaker, ...spot }) =>
  keyed(scoring)(value, { ...spot, speaker: { ...speaker, scale: value.scale } });
