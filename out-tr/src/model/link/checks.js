import { inside, keyOf } from '../../diagnostics/place.js';
import { levels } from '../checks.js';
import { entriesIn, firstLinked, linkedRecord } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkOptionalText } from '../linking/text.js';
export const checks = {
    kind: 'checks',
    occurs: 'optional',
    declares: [],
    link: (sources, linking) => firstLinked(sources, ({ value, place }) => linkedRecord(entriesIn(value.levels, { place: inside(place, 'levels'), owner: 'joint' }), (entry) => linkSetting(entry, linking))) ?? {},
};
function linkSetting({ written, place }, linking) {
    const setting = typeof written === 'string' ? { level: written } : written;
    const level = levels.find((each) => each === setting.level);
    // The schema lets no other word pass.
    if (level === undefined)
        return undefined;
    const rationale = 'rationale' in setting ? setting.rationale : undefined;
    return present({
        level,
        rationale: linkOptionalText(rationale, inside(place, 'rationale'), linking),
        place: keyOf(place),
    });
}
