import { defaultScoring } from '../../../evaluate/default-scoring.js';
import { impossible, roughly } from '../caveat.js';
import { propertyPath } from '../contact-property.js';
import { pointsProperty, verdictProperty } from '../stored-property.js';
/** What is read off the points: properties that leadpact writes, for the scoring model that the lifecycle uses. */
export function verdictCarriers(workbench) {
    const scorings = Object.values(workbench.agreement.scorings);
    const used = defaultScoring(workbench.agreement);
    if (used !== undefined) {
        for (const part of ['total', ...used.dimensions.map(({ id }) => id)])
            pointsProperty(workbench, part);
    }
    return scorings.flatMap((scoring) => verdictsOf(scoring).map(({ clause, verdicts }) => {
        if (scoring !== used)
            return { clause, caveats: [notUsed], files: [] };
        const files = verdicts.map((verdict) => propertyPath(verdictProperty(workbench, scoring, verdict)));
        return { clause, caveats: [writtenByLeadpact], files };
    }));
}
function verdictsOf(scoring) {
    const hasGrades = scoring.grades.length > 0;
    const hasBands = scoring.bands.length > 0;
    const hasMatrix = hasGrades && hasBands && Object.keys(scoring.matrix).length > 0;
    return [
        ...(hasGrades ? [{ clause: `grades/${scoring.id}`, verdicts: ['grade'] }] : []),
        ...(hasGrades && scoring.minKnown !== undefined
            ? [{ clause: `min-known/${scoring.id}`, verdicts: ['grade'] }]
            : []),
        ...(hasBands ? [{ clause: `bands/${scoring.id}`, verdicts: ['band'] }] : []),
        ...(hasMatrix ? [{ clause: `matrix/${scoring.id}`, verdicts: ['cell', 'outcome'] }] : []),
    ];
}
const writtenByLeadpact = roughly('HubSpot keeps what leadpact wrote after the last evaluation; it computes nothing itself', 'HubSpot behält, was leadpact nach der letzten Auswertung geschrieben hat; es berechnet selbst nichts');
const notUsed = impossible('only the scoring model that the lifecycle uses is kept at the contact', 'am Kontakt steht nur das Bewertungsmodell, das der Lebenszyklus verwendet');
