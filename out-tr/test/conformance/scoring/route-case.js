/** The lead of an assignment. */
export function leadAssigned({ leads }, { lead: id }) {
    const lead = leads.find((each) => each.id === id);
    if (lead === undefined)
        throw new Error(`no lead ${id}`);
    return lead;
}
/**
 * The assignment if this is the first rule that holds for the lead, else with the rule in the place of the right one. An
 * account's owner gets a lead before any rule; a rule whose pool was empty has matched all the same.
 */
export function withRule(assigned, rule) {
    const expected = assigned.failed.find(({ path }) => path === 'pool')?.rule ?? assigned.rule;
    const isRight = assigned.via === 'account' || rule === expected;
    return isRight ? assigned : { ...assigned, rule: `matched ${String(rule)}` };
}
