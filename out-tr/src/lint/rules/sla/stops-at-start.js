import { inside } from '../../../diagnostics/place.js';
export const stopsAtStart = {
    id: 'sla/stops-at-start',
    severity: 'error',
    owner: 'joint',
    summary: 'What starts a clock does not also stop or cancel it.',
    why: 'every clock would be met with zero minutes, and a promise nobody can break is no promise',
    *check({ slas }) {
        for (const sla of Object.values(slas)) {
            const end = [...sla.clock.stop, ...sla.clock.cancel].find((fact) => same(fact, sla.clock.start));
            if (!end)
                continue;
            yield {
                place: end.place ?? inside(sla.place, 'clock'),
                message: `SLA ${sla.id} is ended by the same fact that starts it`,
                help: 'let it stop with what was promised, for example { touch: human }',
            };
        }
    },
};
function same(left, right) {
    const plain = ({ place: _place, ...fact }) => JSON.stringify(fact);
    return plain(left) === plain(right);
}
