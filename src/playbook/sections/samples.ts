import type { Sample } from '../../model/sample.ts';
import { writtenLead } from '../../scenario/written-lead.ts';
import { type Html, html } from '../html.ts';
import { sampleAhead } from '../sample-ahead.ts';
import { sampleClaims } from '../sample-claims.ts';
import { sampleClocks } from '../sample-clocks.ts';
import { sampleHandoffs } from '../sample-handoffs.ts';
import { sampleJourney } from '../sample-journey.ts';
import { sampleRoute } from '../sample-route.ts';
import { sampleScore } from '../sample-score.ts';
import { sampleStory } from '../sample-story.ts';
import { sampleTouches } from '../sample-touches.ts';
import type { Section } from '../section.ts';
import { addressOf } from '../try/lead-address.ts';
import { plain, say, type View, words } from '../view.ts';

export const samples: Section = {
  id: 'samples',
  title: { en: 'Sample leads', de: 'Beispiel-Leads' },
  intro: {
    en: 'Invented leads with their history and what the agreement makes of them. They are tests: they run on every change.',
    de: 'Erfundene Leads mit ihrer Geschichte und dem, was die Vereinbarung daraus macht. Sie sind Tests und laufen bei jeder Änderung.',
  },
  insteadInBook: (view) => {
    const all = view.results.length;
    const failing = view.results.filter(({ mismatches }) => mismatches.length > 0).length;
    return html`<p>${say(
      view,
      `${all === 1 ? 'One sample lead belongs' : `${all} sample leads belong`} to this agreement, and ${failing === 0 ? 'the agreement makes of each what is expected' : `of ${failing} the agreement does not make what is expected`}. They are not printed here: each has its page in the playbook under “Sample leads”, and its file below test/leads/.`,
      `Zu dieser Vereinbarung ${all === 1 ? 'gehört ein Beispiel-Lead' : `gehören ${all} Beispiel-Leads`}; ${failing === 0 ? 'die Vereinbarung macht aus jedem, was erwartet wird' : `bei ${failing} kommt nicht heraus, was erwartet wird`}. Hier sind sie nicht abgedruckt: Jeder hat im Playbook unter „Beispiel-Leads“ seine Seite und seine Datei unter test/leads/.`,
    )}</p>`;
  },
  pages: (view) =>
    view.results.map((result) => {
      const { sample, evaluation, mismatches } = result;
      const stage = view.agreement.lifecycle.stages.find(({ id }) => id === evaluation.stage);
      return {
        id: sample.id,
        title: words(view, sample.title),
        summary: html`${plain(view, stage?.title)}${mismatches.length > 0 ? html` <strong>${say(view, 'fails', 'schlägt fehl')}</strong>` : html``}`,
        place: sample.place,
        body: html`${tryLink(view, sample)}${parts.map((shown) => shown(view, result))}`,
      };
    }),
};

/** The lead in the form of the page that tries leads; its address carries it. */
function tryLink(view: View, sample: Sample): Html {
  const address = addressOf(writtenLead(view.agreement, sample));
  return html`<p><a href="${view.base}try/index.html${address}">${say(view, 'Try this lead, and change it', 'Diesen Lead ausprobieren und verändern')}</a></p>`;
}

/** In the order in which a reader asks. */
const parts = [
  sampleStory,
  sampleClaims,
  sampleScore,
  sampleJourney,
  sampleAhead,
  sampleHandoffs,
  sampleRoute,
  sampleClocks,
  sampleTouches,
];
