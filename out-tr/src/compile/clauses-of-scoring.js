import { inside } from '../diagnostics/place.js';
import { aspectOf } from './clause-title.js';
/** The scoring model, its dimensions, groups and rules, and what is read off the points. */
export function clausesOfScoring(scoring) {
    const { id, place, title } = scoring;
    const hasGrades = scoring.grades.length > 0;
    const hasBands = scoring.bands.length > 0;
    return [
        { id: `scoring/${id}`, title: aspectOf(title, { en: 'total', de: 'Gesamtpunktzahl' }), place },
        ...scoring.dimensions.flatMap((dimension) => clausesOfDimension(scoring, dimension)),
        ...(hasGrades ? [gradesOf(scoring)] : []),
        ...(hasGrades && scoring.minKnown !== undefined ? [minKnownOf(scoring)] : []),
        ...(hasBands ? [bandsOf(scoring)] : []),
        ...(hasGrades && hasBands && Object.keys(scoring.matrix).length > 0 ? [matrixOf(scoring)] : []),
    ];
}
function clausesOfDimension(scoring, dimension) {
    const path = `scoring/${scoring.id}/${dimension.id}`;
    const place = dimension.place ?? inside(scoring.place, dimension.id);
    return [
        { id: path, title: aspectOf(scoring.title, { en: dimension.id, de: dimension.id }), place },
        ...dimension.groups.flatMap((group) => [
            { id: `${path}/${group.id}`, title: group.title, place: group.place ?? place },
            ...group.rules.map((rule) => ({
                id: `${path}/${group.id}/${rule.id}`,
                title: rule.title,
                place: rule.place ?? group.place ?? place,
            })),
        ]),
    ];
}
function gradesOf({ id, place, title }) {
    return {
        id: `grades/${id}`,
        title: aspectOf(title, { en: 'grades', de: 'Noten' }),
        place: inside(place, 'grades'),
    };
}
function minKnownOf({ id, place, title }) {
    const aspect = { en: 'least share of known data', de: 'Mindestanteil bekannter Daten' };
    return { id: `min-known/${id}`, title: aspectOf(title, aspect), place: inside(place, 'minKnown') };
}
function bandsOf({ id, place, title }) {
    const aspect = { en: 'engagement bands', de: 'Engagement-Stufen' };
    return { id: `bands/${id}`, title: aspectOf(title, aspect), place: inside(place, 'bands') };
}
function matrixOf({ id, place, title }) {
    const aspect = { en: 'grade and band matrix', de: 'Matrix aus Note und Stufe' };
    return { id: `matrix/${id}`, title: aspectOf(title, aspect), place: inside(place, 'matrix') };
}
