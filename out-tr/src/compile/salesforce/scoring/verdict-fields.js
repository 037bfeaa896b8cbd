import { attainableFit } from '../../../evaluate/score/attainable-fit.js';
import { unknownGrade } from '../../../evaluate/score/grade-ladder.js';
import { argumentLiteral, textLiteral } from '../formula/literal.js';
import { objectionField } from '../state-field.js';
import { calculated } from '../workbench.js';
import { knownField } from './known-field.js';
import { ladderText } from './ladder.js';
import { gathered, gatheredCaveats } from './points-bound.js';
/** What is read off the points; texts, blank under an objection but for the outcome, which then says so. */
export function verdictFields(workbench, scoring, dimensions) {
    const fit = scoring.dimensions.find(({ id }) => id === 'fit');
    const pointsOf = (id) => dimensions.find((field) => field.id === id);
    const engagement = pointsOf('engagement');
    const band = scoring.bands.length === 0 ? undefined : bandField(workbench, scoring, engagement);
    const banded = band === undefined
        ? []
        : [
            {
                clause: `bands/${scoring.id}`,
                caveats: engagement === undefined ? [] : gatheredCaveats(engagement),
                fields: [band],
            },
        ];
    const bandOnly = { fields: band === undefined ? {} : { band }, carriers: banded };
    if (scoring.grades.length === 0)
        return bandOnly;
    const fitField = pointsOf('fit');
    if (fit === undefined || fitField === undefined || attainableFit(fit) <= 0) {
        return { ...bandOnly, carriers: [...banded, ...nothingAttainable(scoring)] };
    }
    const graded = gradeField(workbench, scoring, fit, fitField);
    const carriers = [...graded.carriers, ...banded];
    const fields = { ...bandOnly.fields, grade: graded.name };
    if (band === undefined || Object.keys(scoring.matrix).length === 0)
        return { fields, carriers };
    const read = engagement === undefined ? [fitField] : [fitField, engagement];
    const caveats = [...graded.known, ...gatheredCaveats(gathered(read, {}))];
    const cell = textField(workbench, scoring, 'cell', `${graded.name} & ${band}`);
    const outcome = textField(workbench, scoring, 'outcome', outcomeText(workbench, scoring, graded.name, band));
    return {
        fields: { ...fields, cell, outcome },
        carriers: [...carriers, { clause: `matrix/${scoring.id}`, caveats, fields: [cell, outcome] }],
    };
}
/** Shares are compared as points, by cross-multiplication; below `minKnown` the grade is U. */
function gradeField(workbench, scoring, fit, points) {
    const attainable = attainableFit(fit);
    const rungs = scoring.grades.map(({ from, id }) => {
        const least = from === undefined ? 0 : leastPoints(from, attainable);
        return least <= 0 ? { label: id } : { label: id, from: least };
    });
    const ladder = ladderText(points.name, scoring.scale, rungs, false);
    const known = scoring.minKnown && knownField(workbench, scoring, fit);
    const least = scoring.minKnown === undefined ? 0 : leastPoints(scoring.minKnown, attainable);
    const judged = known === undefined
        ? ladder
        : `IF(${known.name} >= ${argumentLiteral(least)}, ${ladder}, "${unknownGrade}")`;
    const name = textField(workbench, scoring, 'grade', unlessObjection(workbench, judged));
    const caveats = [...gatheredCaveats(points), ...(known?.caveats ?? [])];
    const carriers = [
        { clause: `grades/${scoring.id}`, caveats, fields: [name] },
        ...(known === undefined
            ? []
            : [{ clause: `min-known/${scoring.id}`, caveats: known.caveats, fields: [...known.fields, name] }]),
    ];
    return { name, known: known?.caveats ?? [], carriers };
}
/** The least whole number of scaled points that is this share of the attainable ones. */
function leastPoints({ denominator, numerator }, attainable) {
    const [product, divisor] = [BigInt(numerator) * BigInt(attainable), BigInt(denominator)];
    return Number(product > 0n ? (product + divisor - 1n) / divisor : product / divisor);
}
function bandField(workbench, scoring, engagement) {
    const rungs = scoring.bands.map(({ from, id }) => ({ label: id, ...(from !== undefined && { from }) }));
    const ladder = engagement === undefined ? '""' : ladderText(engagement.name, scoring.scale, rungs, true);
    return textField(workbench, scoring, 'band', unlessObjection(workbench, ladder));
}
function outcomeText(workbench, scoring, grade, band) {
    const arms = Object.entries(scoring.matrix).flatMap(([row, cells]) => Object.entries(cells).map(([column, outcome]) => `"${row}/${column}", ${textLiteral(outcome) ?? '""'}`));
    const found = arms.length === 0 ? '""' : `CASE(${grade} & "/" & ${band}, ${arms.join(', ')}, "")`;
    return `IF(${objectionField(workbench)}, "objection", ${found})`;
}
function unlessObjection(workbench, text) {
    return `IF(${objectionField(workbench)}, "", ${text})`;
}
function textField(workbench, scoring, id, formula) {
    const title = workbench.words(scoring.title);
    return workbench.add(calculated({
        name: workbench.fieldName(`${id}/${scoring.id}`, scoring.isDefault ? [id] : [scoring.id, id]),
        label: `${title}: ${id}`,
        description: `Read off the points of ${title}.`,
        type: { type: 'Text', length: 1300 },
        formula,
        says: { of: id, scoring: scoring.id },
    }));
}
function nothingAttainable(scoring) {
    const nothing = {
        fidelity: 'missing',
        words: { en: 'no fit points are attainable', de: 'es sind keine Profilpunkte erreichbar' },
    };
    const present = {
        grades: true,
        'min-known': scoring.minKnown !== undefined,
        matrix: scoring.bands.length > 0 && Object.keys(scoring.matrix).length > 0,
    };
    return Object.entries(present).flatMap(([kind, isPresent]) => isPresent ? [{ clause: `${kind}/${scoring.id}`, caveats: [nothing] }] : []);
}
