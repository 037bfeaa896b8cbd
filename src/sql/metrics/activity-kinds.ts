/** Conditions over rows of `activity` (semantics §5, §8). */

/** A person of ours turned to the lead, or took its call; a template e-mail is no contact. */
export const isContactActivity = `coalesce(is_automated, false) = false AND activity_type <> 'template-email'
    AND (activity_direction = 'outbound' OR (activity_type = 'call' AND coalesce(is_answered, false)))`;

/** Somebody was spoken with. */
export const isConversation = `(coalesce(is_answered, false) OR coalesce(meeting_outcome, '') = 'held')`;

/** Known at asOf. */
export function isKnownActivity(asOf: number): string {
  return `occurred_at <= ${asOf} AND coalesce(logged_at, occurred_at) <= ${asOf}`;
}
