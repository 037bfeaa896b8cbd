export const thresholdUntested = {
    id: 'samples/threshold-untested',
    severity: 'info',
    owner: 'joint',
    summary: 'Sample leads show a lead that is handed over and one that is not.',
    why: 'an agreement without examples is read in two ways, and the first real lead decides which',
    *check({ samples, lifecycle }) {
        const { stage } = lifecycle.handoff;
        const reaches = samples.some(({ expect }) => expect.stage === stage);
        const misses = samples.some(({ expect, not }) => not.stage === stage || (expect.stage !== undefined && expect.stage !== stage));
        if (reaches && misses)
            return;
        yield {
            place: lifecycle.handoff.place,
            message: reaches ? `no sample lead stays short of ${stage}` : `no sample lead reaches ${stage}`,
            help: 'add a sample under test/leads/ with expect: { stage: … }',
        };
    },
};
