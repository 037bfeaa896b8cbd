import { localDayAt } from '../support/zoned-time.js';
import { createMeasures } from './events/measures.js';
export function createStatement(agreement, { asOf, dialect }) {
    return {
        dialect,
        agreement,
        asOf,
        today: localDayAt(agreement.zone, asOf),
        measures: createMeasures(agreement.signals),
        keptRules: [],
        step: 0,
        purposes: new Set(),
    };
}
