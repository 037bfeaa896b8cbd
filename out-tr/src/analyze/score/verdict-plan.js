import { eventSumOfDimension } from './event-sum.js';
import { careOfCuts, openColumns, } from './joint-column.js';
import { mixedPoints } from './mixed-columns.js';
import { totalPoints } from './total-points.js';
import { classOfVerdict, cutsOf, pointsBehind, } from './verdicts-asked.js';
export function sumsOfVerdict({ points, known }) {
    return known === undefined ? [points] : [points, known.points];
}
/** `first` are columns that are there already and are told apart for every kind. */
export function verdictPlan(sides, verdicts, { columns, placeColumns } = openColumns()) {
    const always = [...columns.keys()];
    const parts = verdicts.flatMap((verdict) => {
        const scoring = sides[verdict.side]?.scoring;
        return scoring === undefined ? [] : [partOf(verdict, scoring, placeColumns)];
    });
    return {
        ofLead: parts.filter((part) => 'points' in part),
        ofEvents: parts.filter((part) => 'events' in part),
        together: parts.filter((part) => 'columns' in part),
        columns,
        always,
    };
}
function partOf(verdict, side, placeColumns) {
    const behind = pointsBehind(verdict);
    if (behind === 'total')
        return totalVerdict(verdict, side, placeColumns);
    const { by, dimension } = side.dimension(behind);
    switch (by) {
        case 'lead':
            return leadVerdict(verdict, side, dimension);
        case 'events':
            return eventVerdict(verdict, side, dimension);
        case 'both':
            return mixedVerdict(verdict, side, dimension, placeColumns);
    }
}
function totalVerdict(verdict, side, placeColumns) {
    const care = careOfCuts(cutsOf(verdict, side.scoring));
    const { columns, pointsOf, guideOf } = totalPoints(side, care, placeColumns);
    const classOf = classOfVerdict(verdict, side.scoring);
    return {
        index: verdict.index,
        columns,
        classAt: (lead, events) => classOf(pointsOf(lead, events)),
        guideAt: guideOf,
    };
}
function leadVerdict(verdict, side, dimension) {
    const known = verdict.of === 'grade' ? side.known() : undefined;
    const classOf = classOfVerdict(verdict, side.scoring);
    const unknown = classOfVerdict(verdict, side.scoring, false)(0);
    return {
        index: verdict.index,
        points: side.pointsOf(dimension),
        care: careOfCuts(cutsOf(verdict, side.scoring)),
        ...(known && { known }),
        classAt: (points, isKnown) => (isKnown ? classOf(points) : unknown),
    };
}
/** Rules of events are always known, so the grade needs no look at what is. */
function eventVerdict(verdict, { side, scoring }, dimension) {
    return {
        index: verdict.index,
        side,
        events: eventSumOfDimension(dimension),
        care: careOfCuts(cutsOf(verdict, scoring)),
        classOf: classOfVerdict(verdict, scoring),
    };
}
function mixedVerdict(verdict, side, dimension, placeColumns) {
    const { columns, pointsOf, guideOf } = mixedPoints(side, dimension, placeColumns);
    const classOf = classOfVerdict(verdict, side.scoring);
    const { index } = verdict;
    const known = verdict.of === 'grade' ? side.known() : undefined;
    if (known === undefined) {
        return {
            index,
            columns,
            classAt: (lead, events) => classOf(pointsOf(lead, events)),
            guideAt: guideOf,
        };
    }
    const unknown = classOfVerdict(verdict, side.scoring, false)(0);
    const [place = 0] = placeColumns(`known of ${side.side}`, () => [
        { side: side.side, lead: [known.points], care: careOfCuts([known.least]) },
    ]);
    return {
        index,
        columns: [...columns, place],
        guideAt: guideOf,
        known: { column: place, least: known.least },
        classAt: (lead, events) => (lead[place] ?? 0) >= known.least ? classOf(pointsOf(lead, events)) : unknown,
    };
}
