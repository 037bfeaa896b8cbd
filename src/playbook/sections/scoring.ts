import type { Dimension, Group, Scoring, ScoringRule } from '../../model/scoring.ts';
import { numberWords, pointsWords, shareWords } from '../../model/words/number-words.ts';
import { eventRuleWords, inactivityWords } from '../../model/words/scoring-rule-words.ts';
import { type Html, html } from '../html.ts';
import { criterion, part, table } from '../parts.ts';
import { fading } from '../scoring/fading.ts';
import { matrix } from '../scoring/matrix.ts';
import type { ObjectPage, Section } from '../section.ts';
import { say, type View, words } from '../view.ts';

export const scoring: Section = {
  id: 'scoring',
  title: { en: 'Scoring', de: 'Bewertung' },
  intro: {
    en: 'How points come together, rule by rule.',
    de: 'Wie sich Punkte zusammensetzen, Regel für Regel.',
  },
  pages: (view) => Object.values(view.agreement.scorings).map((model) => page(view, model)),
};

function page(view: View, model: Scoring): ObjectPage {
  const count = model.dimensions.flatMap(({ groups }) => groups.flatMap(({ rules }) => rules)).length;
  return {
    id: model.id,
    title: words(view, model.title),
    summary: html`${say(view, `${count} rules`, `${count} Regeln`)}`,
    place: model.place,
    owner: model.owner,
    names: [say(view, 'score, points', 'Score, Punkte, Punktzahl')],
    ...(model.rationale && { rationale: words(view, model.rationale) }),
    body: html`${model.dimensions.map((dimension) => ofDimension(view, model, dimension))}${ofTotal(view, model)}${grades(view, model)}${bands(view, model)}${part(say(view, 'Matrix', 'Matrix'), matrix(view, model))}`,
  };
}

function ofDimension(view: View, model: Scoring, dimension: Dimension): Html {
  const names: Readonly<Record<string, string>> = {
    fit: say(view, 'Fit: who the lead is', 'Fit: wer der Lead ist'),
    engagement: say(view, 'Engagement: what the lead does', 'Engagement: was der Lead tut'),
  };
  return part(
    names[dimension.id] ?? dimension.id,
    html`${bounds(view, model, dimension)}${dimension.groups.map((group) => ofGroup(view, model, group))}`,
  );
}

function ofGroup(view: View, model: Scoring, group: Group): Html {
  const rows = group.rules.flatMap((rule) => ruleRows(view, model, rule));
  return html`<h3>${words(view, group.title)}</h3>${bounds(view, model, group)}<div class="scored">${table([say(view, 'Rule', 'Regel'), say(view, 'Condition', 'Bedingung'), say(view, 'Points', 'Punkte')], rows)}</div>${fading(view, model, group)}`;
}

function ruleRows(view: View, model: Scoring, rule: ScoringRule): readonly (readonly (Html | string)[])[] {
  const name = html`<span id="${rule.id}">${words(view, rule.title)}</span>${rule.rationale ? html`<br><small>${words(view, rule.rationale)}</small>` : html``}`;
  const points = (value: number): string => pointsWords(value, model.scale, view.language);
  switch (rule.kind) {
    case 'attribute':
      return [[name, criterion(view, rule.when), points(rule.points)]];
    case 'exclusive':
      return [
        [
          name,
          html`<small>${say(view, 'the first of these that holds', 'das erste davon, das zutrifft')}</small>`,
          '',
        ],
        ...rule.choices.map((choice, index) => [
          html`<span class="choice">${index + 1}. ${words(view, choice.title)}</span>`,
          criterion(view, choice.when),
          points(choice.points),
        ]),
      ];
    case 'inactivity':
      return [[name, inactivityWords(rule, model.scale, view.agreement, view.language), points(-rule.per)]];
    default:
      return [[name, eventRuleWords(rule, view.agreement, view.language), eventPoints(view, model, rule)]];
  }
}

function eventPoints(view: View, model: Scoring, rule: Extract<ScoringRule, { kind: 'event' }>): Html {
  if (rule.count.mode !== 'tiers') return html`${pointsWords(rule.points, model.scale, view.language)}`;
  return html`<ul>${rule.count.tiers.map(({ from, to, points }) => {
    const range =
      to === undefined
        ? say(view, `${from} or more`, `ab ${from}`)
        : from === to
          ? String(from)
          : `${from}–${to}`;
    return html`<li>${range}: ${pointsWords(points, model.scale, view.language)}</li>`;
  })}</ul>`;
}

function bounds(
  view: View,
  model: Scoring,
  { min, max }: { readonly min?: number; readonly max?: number },
): Html {
  const number = (value: number): string => numberWords(value, model.scale, view.language);
  const parts = [
    ...(min === undefined ? [] : [say(view, `at least ${number(min)}`, `mindestens ${number(min)}`)]),
    ...(max === undefined ? [] : [say(view, `at most ${number(max)}`, `höchstens ${number(max)}`)]),
  ];
  return parts.length === 0
    ? html``
    : html`<p class="bound">${parts.join(', ')} ${say(view, 'points in all', 'Punkte insgesamt')}</p>`;
}

function ofTotal(view: View, model: Scoring): Html {
  return part(say(view, 'Total', 'Gesamt'), bounds(view, model, model.total));
}

function grades(view: View, model: Scoring): Html {
  const rows = model.grades.map(({ id, from }) => [
    id,
    from ? shareWords(from, view.language) : say(view, 'always', 'immer'),
  ]);
  const unknown =
    model.minKnown &&
    html`<p>${say(view, `U (unknown) when less than ${shareWords(model.minKnown, view.language)} of the attainable points are known.`, `U (unbekannt), wenn weniger als ${shareWords(model.minKnown, view.language)} der erreichbaren Punkte bekannt sind.`)}</p>`;
  return part(
    say(view, 'Grades', 'Noten'),
    html`${table([say(view, 'Grade', 'Note'), say(view, 'from this share of the attainable fit points', 'ab diesem Anteil der erreichbaren Fit-Punkte')], rows)}${unknown}`,
  );
}

function bands(view: View, model: Scoring): Html {
  const rows = model.bands.map(({ id, from }) => [
    id,
    from === undefined ? say(view, 'always', 'immer') : numberWords(from, model.scale, view.language),
  ]);
  return part(
    say(view, 'Bands', 'Bänder'),
    table([say(view, 'Band', 'Band'), say(view, 'from engagement points', 'ab Engagement-Punkten')], rows),
  );
}
