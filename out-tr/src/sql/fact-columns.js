/** Columns that tables of facts about leads share. */
export const leadId = { name: 'lead_id', type: 'id', nullable: false, description: 'the lead' };
export const rowNumber = {
    name: 'row_number',
    type: 'integer',
    nullable: false,
    description: 'place in the source, breaks ties of one instant',
};
/** A fact exists from the later of when it happened and this (semantics §1). */
export const loggedAt = {
    name: 'logged_at',
    type: 'instant',
    nullable: true,
    description: 'when the source learned of it; NULL = at once',
};
