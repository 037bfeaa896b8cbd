import type { ScoreLine } from '../evaluate/score/line.ts';
import type { Score } from '../evaluate/score/score.ts';
import type { Scoring } from '../model/scoring.ts';
import { numberWords, pointsWords } from '../model/words/number-words.ts';
import type { SampleResult } from '../scenario/run-samples.ts';
import { keptWith } from '../support/kept.ts';
import { type Html, html } from './html.ts';
import { part, table } from './parts.ts';
import { sampleTelling } from './sample-grounds.ts';
import { title } from './try/telling.ts';
import { plain, say, type View } from './view.ts';

/** The score line by line; lines and bounds add up to the total. */
export function sampleScore(view: View, { evaluation }: SampleResult): Html {
  const model = Object.values(view.agreement.scorings).find(({ isDefault }) => isDefault);
  const { score } = evaluation;
  const title = say(view, 'Score', 'Punkte');
  if (!model) return html``;
  if (score === null)
    return part(
      title,
      html`<p>${say(view, 'No score: the lead has objected.', 'Keine Punkte: der Lead hat widersprochen.')}</p>`,
    );
  const points = (value: number): string => pointsWords(value, model.scale, view.language);
  const rows = [
    ...score.lines
      .filter((line) => line.points !== 0)
      .map((line) => [name(view, model, line), events(view, line), points(line.points)]),
    ...score.clamps.map((clamp) => [bound(view, clamp), '', points(clamp.points)]),
    [
      html`<strong>${say(view, 'Total', 'Gesamt')}</strong>`,
      verdict(view, model, score),
      html`<strong>${numberWords(score.total, model.scale, view.language)}</strong>`,
    ],
  ];
  return part(
    title,
    table([say(view, 'Rule', 'Regel'), say(view, 'From', 'Aus'), say(view, 'Points', 'Punkte')], rows),
  );
}

/** By group and id; every line of every sample asks for one. */
const rulesOf = keptWith((model: Scoring) => {
  const groups = model.dimensions.flatMap((dimension) => dimension.groups);
  return new Map(groups.map(({ id, rules }) => [id, new Map(rules.map((rule) => [rule.id, rule]))]));
});

function name(view: View, model: Scoring, line: ScoreLine): string {
  const rule = rulesOf(model).get(line.group)?.get(line.rule);
  const title = plain(view, rule?.title) || line.rule;
  if (rule?.kind !== 'exclusive' || line.kind !== 'exclusive') return title;
  return `${title}: ${plain(view, rule.choices.find(({ id }) => id === line.choice)?.title)}`;
}

function events(view: View, line: ScoreLine): string {
  if (line.kind !== 'event') return '';
  const ages = line.used.map(({ age }) => age).join(', ');
  return line.used.length === 1
    ? say(view, `1 event, ${ages} days old`, `1 Ereignis, ${ages} Tage alt`)
    : say(
        view,
        `${line.used.length} events, ${ages} days old`,
        `${line.used.length} Ereignisse, ${ages} Tage alt`,
      );
}

function bound(view: View, { scope, id, dimension }: Score['clamps'][number]): string {
  const telling = sampleTelling(view);
  const whole = title(telling, 'scores', id);
  const group = title(telling, 'scores', `${dimension}/${id}`);
  return {
    group: say(view, `bound of the group “${group}”`, `Grenze der Gruppe „${group}“`),
    dimension: say(view, `bound of: ${whole}`, `Grenze von: ${whole}`),
    total: say(view, 'bound of the total', 'Grenze der Gesamtpunkte'),
  }[scope];
}

function verdict(view: View, model: Scoring, { grade, band, cell, outcome }: Score): string {
  if (grade === undefined) return '';
  return `${say(view, 'grade', 'Note')} ${grade}, ${say(view, 'band', 'Band')} ${band}, ${cell} → ${plain(view, model.outcomes.find(({ id }) => id === outcome)?.title)}`;
}
