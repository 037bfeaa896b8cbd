import { exact } from '../../../support/exact.ts';
import { leastGroup } from '../../privacy.ts';
import { type FamilyOf, figuresIn } from '../family.ts';

/** % of answers 9–10 − % of answers 0–6 for the side they are given to, from five answers on (semantics §10, §12). */
export const nps: FamilyOf<'nps'> = async ({ measure, asked, engine, today }) => {
  if (asked.parts !== undefined) return [];
  const query = `SELECT period.period_number, count(nps_points) AS answers,
  coalesce(sum(CASE WHEN nps_points >= 9 THEN 1 ELSE 0 END), 0) AS promoters,
  coalesce(sum(CASE WHEN nps_points <= 6 THEN 1 ELSE 0 END), 0) AS detractors
FROM period LEFT JOIN (
  SELECT answered_on, nps_points FROM nps_answer WHERE given_to = ${asked.dialect.text(measure.to)} AND answered_on <= ${today}
) AS answer ON answered_on >= start_date AND answered_on < end_date
GROUP BY period.period_number`;
  return figuresIn(await engine.rows(query), (counts) => {
    const n = counts('answers');
    if (n < leastGroup) return { status: n === 0 ? 'none' : 'too few', beside: {} };
    const value = exact(100 * (counts('promoters') - counts('detractors')), n);
    return { status: 'value', value, n, beside: {} };
  });
};
