export const qualityWithoutVolume = {
    id: 'commitments/quality-without-volume',
    severity: 'warning',
    owner: 'marketing',
    summary: 'A promise about volume comes with one about quality, and the other way round.',
    why: 'volume alone invites weak leads, quality alone invites few; the other side pays for it',
    *check({ commitments, lifecycle }) {
        const all = Object.values(commitments).filter(({ side }) => side === 'marketing');
        const volume = all.find(({ measure }) => measure.of === 'entries' && measure.stage === lifecycle.handoff.stage);
        const quality = all.find(({ measure }) => measure.of === 'conversion' || measure.of === 'acceptance');
        const alone = volume ?? quality;
        if (!alone || (volume && quality))
            return;
        yield {
            place: alone.place,
            message: volume
                ? `marketing promises volume (${volume.id}) but no quality`
                : `marketing promises quality (${alone.id}) but no volume`,
            help: volume
                ? 'add a commitment that measures conversion or acceptance'
                : `add a commitment that measures entries: ${lifecycle.handoff.stage}`,
        };
    },
};
