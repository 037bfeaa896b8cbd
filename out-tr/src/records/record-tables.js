import { journeyTables } from '../sql/journey-tables.js';
import { leadTables } from '../sql/lead-tables.js';
import { revenueTables } from '../sql/revenue-tables.js';
export const recordFiles = [
    'leads',
    'events',
    'consents',
    'stage-history',
    'assignments',
    'activities',
    'opportunities',
    'forecast-snapshots',
    'costs',
];
/** Every table of an agreement by its file. */
export function recordTables(agreement) {
    const { lead, event, consent } = leadTables(agreement);
    const { stageHistory, assignment, activity } = journeyTables;
    const { opportunity, forecastSnapshot, cost } = revenueTables;
    return {
        leads: { file: 'leads', table: lead },
        events: { file: 'events', table: event },
        consents: { file: 'consents', table: consent },
        'stage-history': { file: 'stage-history', table: stageHistory },
        assignments: { file: 'assignments', table: assignment },
        activities: { file: 'activities', table: activity },
        opportunities: { file: 'opportunities', table: opportunity },
        'forecast-snapshots': { file: 'forecast-snapshots', table: forecastSnapshot },
        costs: { file: 'costs', table: cost },
    };
}
