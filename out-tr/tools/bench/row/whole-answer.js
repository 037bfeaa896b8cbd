export function wholeQuestion(lead, counting) {
    const { values, events, counted, isFast, isBeforeHandoff, isWithSales } = lead;
    const read = counting === 'outside' ? { counted } : { events };
    return { values, ...read, isFast, isBeforeHandoff, isWithSales };
}
/** The row of what such a peer answers; objections are left to the caller, as with all peers. */
export function rowOfWhole(lead, answer) {
    if (typeof answer !== 'object' || answer === null)
        throw new Error('a peer gave no object');
    // A boundary: the object is what the translated expressions name; a wrong one is found by comparing rows.
    const { fit, engagement, total, enters, route } = answer;
    const stage = enters && !lead.objects ? 'mql' : lead.recordedStage;
    const isRouted = lead.isWithSales || stage === 'mql';
    const place = { stage, route: isRouted ? (route ?? null) : null };
    return lead.objects
        ? { fit: null, engagement: null, total: null, ...place }
        : { fit, engagement, total, ...place };
}
