export const returnWithoutPromise = {
    id: 'sla/return-without-promise',
    severity: 'warning',
    owner: 'marketing',
    summary: 'Where sales can return a lead, somebody promises by when it is repaired.',
    why: 'the way forward has a clock and the way back has none, so returned leads are the ones that rot',
    *check({ slas, reasons }) {
        const reason = Object.values(reasons).find(({ class: kind }) => kind === 'return');
        if (!reason || Object.values(slas).some(({ clock }) => clock.start.fact === 'returned'))
            return;
        yield {
            place: reason.place,
            message: `reason ${reason.id} returns leads, and no SLA starts when a lead is returned`,
            help: 'add an SLA of marketing with start: { event: returned } and stop: { stage: <handoff stage> }',
        };
    },
};
