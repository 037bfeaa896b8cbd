/** Does the activity stop a contact clock? Human outbound ones of a listed type, and answered inbound calls (semantics §5). */
export function isContact(activity, types) {
    if (activity.automated || activity.template)
        return false;
    if (activity.direction === 'inbound')
        return activity.type === 'call' && activity.answered;
    return types.includes(activity.type);
}
