import { booleanCell } from './boolean-cell.js';
import { choiceCell } from './choice-cell.js';
import { dateCell } from './date-cell.js';
import { instantCell } from './instant-cell.js';
import { nameCell } from './name-cell.js';
import { numberCell } from './number-cell.js';
import { setCell } from './set-cell.js';
import { textCell } from './text-cell.js';
export function cellSql(reading, missing) {
    switch (reading.as) {
        case 'id':
            return textCell.asSpelled(missing);
        case 'name':
            return nameCell(reading, missing);
        case 'text':
            return textCell.normalised(reading, missing);
        case 'choice':
            return choiceCell(reading, missing);
        case 'set':
            return setCell(reading, missing);
        case 'number':
            return numberCell(reading, missing);
        case 'boolean':
            return booleanCell(reading, missing);
        case 'date':
            return dateCell(reading, missing);
        case 'instant':
            return instantCell(reading, missing);
        default:
            return reading;
    }
}
