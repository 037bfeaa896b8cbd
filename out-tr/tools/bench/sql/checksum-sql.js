/** The sum of the codes of all rows of a query, as `rowCode` gives them. */
export function checksumOf(query) {
    const place = `(length(stage) * 31 + ascii(stage)) * 61 + coalesce(length(route) * 31 + ascii(route), 0)`;
    return `SELECT CAST(sum(
    (coalesce(total, -1) + 2) * (${place}) + (coalesce(fit, -1) + 2) * 1009 + (coalesce(engagement, -1) + 2) * 31
  ) AS BIGINT) FROM (${query})`;
}
/** Reads every column that the agreement reads, once, and adds it up: the least that any query has to do. */
export const scanAndSum = `SELECT CAST((
    SELECT sum(strlen(lead_id)) + sum(strlen(recorded_stage)) + sum(objection_at) + sum(employees)
      + sum(revenue) + sum(sites) + sum(growth) + sum(founded) + sum(strlen(industry)) + sum(strlen(country))
      + sum(strlen(seniority)) + sum(strlen(area)) + sum(strlen(language)) + sum(strlen(position))
      + sum(strlen(domain)) + sum(strlen(postal)) + sum(strlen(tools)) + sum(cloud::INT) + sum(referred::INT)
      + sum(customer::INT)
    FROM lead
  ) + (
    SELECT sum(strlen(lead_id)) + sum(strlen(signal_id)) + sum(occurred_at) + sum(logged_at)
      + sum(strlen(type)) + sum(is_excluded::INT)
    FROM event
  ) AS DOUBLE)`;
