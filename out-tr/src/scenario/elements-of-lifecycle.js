import { inside } from '../diagnostics/place.js';
import { remarked } from './remarked.js';
/** Gates, stages with both sides of their conditions, declared moves and the ends of the handoff. */
export function elementsOfLifecycle(lifecycle) {
    return [
        ...lifecycle.gates.map(({ id, title, place }) => ({ id: `gate/${id}`, title, place })),
        ...lifecycle.stages.slice(1).flatMap(elementsOfStage),
        ...lifecycle.transitions.map(({ id, title, place }) => ({ id: `transition/${id}`, title, place })),
        ...elementsOfHandoff(lifecycle),
        ...(lifecycle.demoteBelow === undefined ? [] : [withdrawal(lifecycle)]),
    ];
}
function elementsOfStage(stage) {
    const { id, title, place, entry } = stage;
    const at = (key) => inside(place, 'entry', key);
    const elements = [{ id: `stage/${id}`, title, place }];
    if (entry.automatic && entry.fields.length > 0) {
        elements.push({
            id: `stage/${id}/waits`,
            title: remarked(title, { en: 'waits for data', de: 'wartet auf Angaben' }),
            place: at('fields'),
        });
    }
    if (entry.automatic && entry.threshold) {
        elements.push({
            id: `stage/${id}/below`,
            title: remarked(title, { en: 'stays below the threshold', de: 'bleibt unter der Schwelle' }),
            place: at('threshold'),
        });
    }
    if (entry.fastTrack) {
        elements.push({
            id: `stage/${id}/fast-track`,
            title: remarked(title, { en: 'by the fast track', de: 'über die Überholspur' }),
            place: at('fastTrack'),
        });
    }
    return elements;
}
const OUTCOMES = {
    accepted: { en: 'accepted', de: 'angenommen' },
    rejected: { en: 'rejected', de: 'abgelehnt' },
    expired: { en: 'decision window expired', de: 'Entscheidungsfrist abgelaufen' },
};
function elementsOfHandoff({ handoff }) {
    return Object.entries(OUTCOMES).map(([id, words]) => ({
        id: `handoff/${id}`,
        title: { en: `Handoff: ${words.en}`, de: `Übergabe: ${words.de}` },
        place: handoff.place,
    }));
}
function withdrawal({ place }) {
    return {
        id: 'withdrawal',
        title: { en: 'Withdrawal when the score falls', de: 'Rückzug bei fallender Punktzahl' },
        place: inside(place, 'demoteBelow'),
    };
}
