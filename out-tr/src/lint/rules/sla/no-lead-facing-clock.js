export const noLeadFacingClock = {
    id: 'sla/no-lead-facing-clock',
    severity: 'warning',
    owner: 'joint',
    summary: 'One clock runs from the handoff to the first contact, as the lead feels it.',
    why: 'if the clock starts only at assignment, slow routing hides and the lead waits unseen',
    *check({ slas, lifecycle }) {
        const contact = Object.values(slas).filter((sla) => sla.clock.stop.some((stop) => stop.fact === 'touch'));
        const first = contact[0];
        const facing = contact.some(({ clock }) => clock.start.fact === 'stage' && clock.start.stage === lifecycle.handoff.stage);
        if (!first || facing)
            return;
        yield {
            place: first.clock.start.place ?? first.place,
            message: `no contact SLA starts when a lead enters ${lifecycle.handoff.stage}`,
            help: `let one start with { stage: ${lifecycle.handoff.stage} } and stop with { touch: human }`,
        };
    },
};
