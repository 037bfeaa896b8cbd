import { html } from '../html.js';
import { sampleAhead } from '../sample-ahead.js';
import { sampleClaims } from '../sample-claims.js';
import { sampleClocks } from '../sample-clocks.js';
import { sampleHandoffs } from '../sample-handoffs.js';
import { sampleJourney } from '../sample-journey.js';
import { sampleRoute } from '../sample-route.js';
import { sampleScore } from '../sample-score.js';
import { sampleStory } from '../sample-story.js';
import { sampleTouches } from '../sample-touches.js';
import { plain, say, words } from '../view.js';
export const samples = {
    id: 'samples',
    title: { en: 'Sample leads', de: 'Beispiel-Leads' },
    intro: {
        en: 'Invented leads with their history and what the agreement makes of them. They are tests: they run on every change.',
        de: 'Erfundene Leads mit ihrer Geschichte und dem, was die Vereinbarung daraus macht. Sie sind Tests und laufen bei jeder Änderung.',
    },
    pages: (view) => view.results.map((result) => {
        const { sample, evaluation, mismatches } = result;
        const stage = view.agreement.lifecycle.stages.find(({ id }) => id === evaluation.stage);
        return {
            id: sample.id,
            title: words(view, sample.title),
            summary: html `${plain(view, stage?.title)}${mismatches.length > 0 ? html ` <strong>${say(view, 'fails', 'schlägt fehl')}</strong>` : html ``}`,
            place: sample.place,
            body: html `${parts.map((shown) => shown(view, result))}`,
        };
    }),
};
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
