import { atoms } from '../../../criteria/atoms.js';
import { inside } from '../../../diagnostics/place.js';
export const byBehaviour = {
    id: 'territories/by-behaviour',
    severity: 'warning',
    owner: 'sales',
    summary: 'A territory is drawn by what a lead is, not by what it does.',
    why: 'a lead would move to another territory with its next click, and with it the person who works it',
    *check({ territories }) {
        for (const { id, when, place } of Object.values(territories)) {
            if (when === undefined || [...atoms(when)].every(({ atom }) => 'attribute' in atom))
                continue;
            yield {
                place: inside(place, 'when'),
                message: `territory ${id} depends on what a lead does or how it scores`,
                help: 'ask only for fields of the lead, such as country, postal code or size',
            };
        }
    },
};
