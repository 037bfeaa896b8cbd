import { inside } from '../diagnostics/place.ts';
import type { Lifecycle, Stage } from '../model/lifecycle.ts';
import type { DecisionElement } from './element.ts';
import { remarked } from './remarked.ts';

/** Gates, stages with both sides of their conditions, declared moves and the ends of the handoff. */
export function elementsOfLifecycle(lifecycle: Lifecycle): readonly DecisionElement[] {
  return [
    ...lifecycle.gates.map(({ id, title, place }) => ({ id: `gate/${id}`, title, place })),
    ...lifecycle.stages.slice(1).flatMap(elementsOfStage),
    ...lifecycle.transitions.map(({ id, title, place }) => ({ id: `transition/${id}`, title, place })),
    ...elementsOfHandoff(lifecycle),
    ...(lifecycle.demoteBelow === undefined ? [] : [withdrawal(lifecycle)]),
  ];
}

function elementsOfStage(stage: Stage): readonly DecisionElement[] {
  const { id, title, place, entry } = stage;
  const at = (key: string): DecisionElement['place'] => inside(place, 'entry', key);
  const elements: DecisionElement[] = [{ id: `stage/${id}`, title, place }];
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
} as const;

function elementsOfHandoff({ handoff }: Lifecycle): readonly DecisionElement[] {
  return Object.entries(OUTCOMES).map(([id, words]) => ({
    id: `handoff/${id}`,
    title: { en: `Handoff: ${words.en}`, de: `Übergabe: ${words.de}` },
    place: handoff.place,
  }));
}

function withdrawal({ place }: Lifecycle): DecisionElement {
  return {
    id: 'withdrawal',
    title: { en: 'Withdrawal when the score falls', de: 'Rückzug bei fallender Punktzahl' },
    place: inside(place, 'demoteBelow'),
  };
}
