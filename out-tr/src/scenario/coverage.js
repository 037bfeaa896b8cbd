import { covered } from './covered.js';
import { elementsOf } from './elements.js';
/** What the run samples show of the agreement. */
export function coverageOf(agreement, results) {
    const shown = new Map();
    for (const { sample, evaluation } of results) {
        for (const id of covered(agreement, evaluation, sample))
            shown.set(id, [...(shown.get(id) ?? []), sample.id]);
    }
    const elements = elementsOf(agreement).map((element) => ({
        ...element,
        samples: shown.get(element.id) ?? [],
    }));
    return {
        covered: elements.filter(({ samples }) => samples.length > 0).length,
        total: elements.length,
        elements,
    };
}
/** True when the share of covered elements reaches a wanted fraction, decided in whole numbers. */
export function reaches({ covered, total }, wanted) {
    return covered * wanted.denominator >= wanted.numerator * total;
}
