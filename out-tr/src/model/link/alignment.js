import { inside } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { documentEntries, entriesIn, linkedRecord } from '../linking/entries.js';
import { linkName } from '../linking/references.js';
import { linkText } from '../linking/text.js';
import { unitOf } from '../measure-unit.js';
import { linkAmount } from './measure/amount.js';
export const alignment = {
    kind: 'alignment',
    occurs: 'any',
    declares: [],
    link: (sources, linking) => linkedRecord(documentEntries(sources), (entry) => linkAlignment(entry, linking)),
};
function linkAlignment(entry, linking) {
    const { written, place, owner } = entry;
    const entries = entriesIn(written.components, { place: inside(place, 'components'), owner });
    return {
        ...linkDefinition(entry, linking),
        per: written.per,
        components: entries
            .map((component) => linkComponent(component, linking))
            .filter((component) => component !== undefined),
    };
}
function linkComponent({ id, written, place }, linking) {
    const name = linkName('metric', written.metric, inside(place, 'metric'), linking);
    const metric = name === undefined ? undefined : linking.part('metric')[name];
    if (metric === undefined)
        return undefined;
    const unit = unitOf(metric.measure);
    const floor = linkAmount(written.floor, unit, inside(place, 'floor'), linking);
    const target = linkAmount(written.target, unit, inside(place, 'target'), linking);
    if (floor === undefined || target === undefined)
        return undefined;
    const title = written.title === undefined ? metric.title : linkText(written.title, inside(place, 'title'), linking);
    return {
        id,
        title,
        metric: metric.id,
        side: written.side,
        floor,
        target,
        weight: written.weight ?? 1,
        place,
    };
}
