/** Conditions over rows of `activity` (semantics §5, §8). */

/** A person of ours turned to the lead, or took its call; a template e-mail is no contact. */
export const isContactActivity = `coalesce(is_automated, false) = false AND activity_type <> 'template-email'
    AND (activity_direction = 'outbound' OR (activity_type = 'call' AND coalesce(is_answered, false)))`;

/** Somebody was spoken with; nobody at a meeting that was missed, whatever else is said of it. */
export const isConversation = `(coalesce(meeting_outcome, '') = 'held' OR (meeting_outcome IS NULL AND coalesce(is_answered, false)))`;

/** Known at asOf. */
export function isKnownActivity(asOf: number): string {
  return `occurred_at <= ${asOf} AND coalesce(logged_at, occurred_at) <= ${asOf}`;
}
