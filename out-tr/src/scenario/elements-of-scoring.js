import { inside } from '../diagnostics/place.js';
/** Rules, choices and bounds of a scoring model, its grades, bands and cells. */
export function elementsOfScoring(scoring) {
    return [
        ...scoring.dimensions.flatMap((dimension) => elementsOfDimension(scoring, dimension)),
        ...boundsOf(scoring, `bound/${scoring.id}/total`, scoring.total, inside(scoring.place, 'total')),
        ...elementsOfVerdicts(scoring),
    ];
}
function elementsOfDimension(scoring, dimension) {
    const path = `${scoring.id}/${dimension.id}`;
    return [
        ...dimension.groups.flatMap((group) => [
            ...group.rules.flatMap((rule) => elementsOfRule(scoring, group, rule)),
            ...boundsOf(scoring, `bound/${path}/${group.id}`, group, group.place ?? scoring.place),
        ]),
        ...boundsOf(scoring, `bound/${path}`, dimension, dimension.place ?? scoring.place),
    ];
}
function elementsOfRule(scoring, group, rule) {
    const id = `rule/${scoring.id}/${group.id}/${rule.id}`;
    const place = rule.place ?? scoring.place;
    if (rule.kind !== 'exclusive')
        return [{ id, title: rule.title, place }];
    return rule.choices.map((choice) => ({
        id: `${id}/${choice.id}`,
        title: choice.title,
        place: choice.place ?? place,
    }));
}
/** A bound is shown when it acts; a lower bound only where something can fall below it, which is not known here. */
function boundsOf(scoring, id, bounds, place) {
    if (bounds.max === undefined)
        return [];
    return [
        {
            id: `${id}/max`,
            title: {
                en: `Maximum of ${id.slice(7 + scoring.id.length)}`,
                de: `Höchstwert von ${id.slice(7 + scoring.id.length)}`,
            },
            place: inside(place, 'max'),
        },
    ];
}
function elementsOfVerdicts(scoring) {
    const named = (kind, id, words) => ({
        id: `${kind}/${scoring.id}/${id}`,
        title: { en: `${words.en} ${id}`, de: `${words.de} ${id}` },
        place: inside(scoring.place, kind === 'cell' ? 'matrix' : `${kind}s`),
    });
    const grades = scoring.grades.map(({ id }) => named('grade', id, { en: 'Grade', de: 'Note' }));
    const bands = scoring.bands.map(({ id }) => named('band', id, { en: 'Band', de: 'Band' }));
    const cells = Object.entries(scoring.matrix).flatMap(([grade, row]) => Object.keys(row).map((band) => named('cell', `${grade}${band}`, { en: 'Cell', de: 'Feld' })));
    return [...grades, ...bands, ...cells];
}
