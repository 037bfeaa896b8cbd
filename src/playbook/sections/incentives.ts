import type { Incentive } from '../../model/incentive.ts';
import type { Side } from '../../model/text.ts';
import { amountWords } from '../../model/words/amount-words.ts';
import { periodWords } from '../../model/words/period-words.ts';
import { type Html, html } from '../html.ts';
import { part } from '../parts.ts';
import type { Section } from '../section.ts';
import { link, say, type View, words } from '../view.ts';

export const incentives: Section = {
  id: 'incentives',
  title: { en: 'What pays both', de: 'Was sich für beide lohnt' },
  intro: {
    en: 'Bonuses that are paid only when both sides reach what they promised.',
    de: 'Boni, die nur gezahlt werden, wenn beide Seiten erreichen, was sie zugesagt haben.',
  },
  appears: ({ incentives: all }) => Object.keys(all).length > 0,
  pages: (view) =>
    Object.values(view.agreement.incentives).map((incentive) => ({
      id: incentive.id,
      title: words(view, incentive.title),
      summary: words(view, incentive.pays),
      place: incentive.place,
      owner: incentive.owner,
      ...(incentive.rationale && { rationale: words(view, incentive.rationale) }),
      body: html`<p class="promise">${words(view, incentive.pays)}</p>${part(
        say(view, 'What it takes', 'Was dafür gelten muss'),
        html`<p>${say(
          view,
          `Paid ${periodWords(incentive.per, 'en')}, if all of this holds on both sides:`,
          `Gezahlt ${periodWords(incentive.per, 'de')}, wenn auf beiden Seiten all das zutrifft:`,
        )}</p><div class="sides">${(['marketing', 'sales'] as const).map((side) => conditions(view, incentive, side))}</div>`,
      )}`,
    })),
};

function conditions(view: View, incentive: Incentive, side: Side): Html {
  const { agreement, language } = view;
  return html`<div class="side"><h3>${words(view, agreement.parties[side].title)}</h3><ul>${incentive.conditions[
    side
  ].map(
    ({ metric, comparator, goal }) =>
      html`<li>${link(view, 'metrics', agreement.metrics[metric], metric)}: ${
        comparator === 'atLeast' ? say(view, 'at least', 'mindestens') : say(view, 'at most', 'höchstens')
      } ${amountWords(goal, agreement.currency, language)}</li>`,
  )}</ul></div>`;
}
