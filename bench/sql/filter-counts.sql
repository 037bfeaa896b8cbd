-- The row of every lead of bench/agreement, as somebody writes it by hand who knows SQL well: one aggregation with FILTER,
-- CASE for the rest. $as_of is the instant in milliseconds. The bench holds its results against those of leadpact.
WITH known AS (
  SELECT lead_id, signal_id, type, ($as_of - occurred_at) // 86400000 AS age
  FROM event
  WHERE occurred_at <= $as_of AND coalesce(logged_at, occurred_at) <= $as_of AND NOT coalesce(is_excluded, FALSE)
),
counted AS (
  SELECT
    lead_id,
    min(age) FILTER (WHERE signal_id = 'demo-request') AS demo_age,
    min(age) FILTER (WHERE signal_id = 'contact-request') AS contact_age,
    sum(CASE WHEN age < 14 THEN 8 WHEN age < 30 THEN 4 ELSE 2 END)
      FILTER (WHERE signal_id = 'pricing-visit' AND age < 60) AS pricing,
    sum((2 * 12 * (45 - age) + 45) // 90) FILTER (WHERE signal_id = 'trial-start' AND age < 45) AS trial,
    5 * count(*) FILTER (WHERE signal_id = 'calculator-use' AND age < 90) AS calculator,
    sum(CASE WHEN age < 60 THEN 4 WHEN age < 120 THEN 2 ELSE 1 END)
      FILTER (WHERE signal_id = 'content-download' AND type IN ('whitepaper', 'guide') AND age < 180) AS papers,
    sum(CASE WHEN age < 30 THEN 6 ELSE 3 END)
      FILTER (WHERE signal_id = 'content-download' AND type = 'case-study' AND age < 90) AS case_studies,
    count(*) FILTER (WHERE signal_id = 'content-download' AND age < 14) AS downloads,
    sum((2 * 8 * (180 - age) + 180) // 360)
      FILTER (WHERE signal_id = 'webinar-attendance' AND age < 180) AS webinars,
    count(*) FILTER (WHERE signal_id = 'newsletter-click' AND age < 30) AS newsletter
  FROM known
  GROUP BY lead_id
),
pointed AS (
  SELECT
    lead.*,
    coalesce(objection_at <= $as_of, FALSE) AS objects,
    coalesce(demo_age < 3, FALSE) AS is_fast,
    least(
      CASE
        WHEN employees BETWEEN 50 AND 500 THEN 12
        WHEN employees BETWEEN 501 AND 2000 THEN 8
        WHEN employees > 2000 THEN 4
        WHEN employees < 10 THEN -6
        ELSE 0
      END
      + CASE
          WHEN industry IN ('manufacturing', 'wholesale', 'logistics') THEN 8
          WHEN industry IN ('retail', 'food', 'chemicals') THEN 5
          WHEN industry IN ('consulting', 'software') THEN -4
          ELSE 0
        END
      + CASE WHEN sites >= 3 THEN 3 ELSE 0 END
      + CASE WHEN revenue >= 20000000 THEN 3 ELSE 0 END
      + CASE WHEN growth BETWEEN 100 AND 600 THEN 2 ELSE 0 END
      + CASE WHEN founded < 1995 THEN 1 ELSE 0 END
      + CASE WHEN cloud THEN 2 ELSE 0 END,
      30
    )
    + least(
      CASE WHEN seniority IN ('director', 'vp', 'c-level') THEN 9 WHEN seniority = 'manager' THEN 4 ELSE 0 END
      + CASE WHEN area IN ('logistics', 'supply-chain', 'operations') THEN 5 ELSE 0 END
      + CASE
          WHEN contains(position, 'digital') OR contains(position, 'transformation') OR contains(position, 'automation')
            THEN 3
          ELSE 0
        END
      + CASE
          WHEN starts_with(position, 'head') OR starts_with(position, 'leiter') OR starts_with(position, 'chief')
            OR starts_with(position, 'vice') THEN 3
          ELSE 0
        END
      + CASE WHEN referred THEN 4 ELSE 0 END,
      20
    )
    + least(
      CASE WHEN country IN ('de', 'at', 'ch', 'li') THEN 6 WHEN country IN ('nl', 'be', 'lu', 'dk') THEN 3 ELSE 0 END
      + CASE WHEN contains(tools, chr(10) || 'tms' || chr(10)) OR contains(tools, chr(10) || 'wms' || chr(10)) THEN 4 ELSE 0 END
      + CASE WHEN contains(tools, chr(10) || 'sap' || chr(10)) AND contains(tools, chr(10) || 'edi' || chr(10)) THEN 3 ELSE 0 END,
      15
    )
    + CASE WHEN domain IN ('freemail.example', 'webpost.example', 'mailbox.example') THEN -8 ELSE 0 END AS fit_sum,
    least(
      CASE WHEN demo_age < 30 THEN 30 WHEN demo_age < 60 THEN 15 WHEN demo_age < 90 THEN 8 ELSE 0 END
      + CASE WHEN contact_age < 14 THEN 20 WHEN contact_age < 30 THEN 13 WHEN contact_age < 60 THEN 7 ELSE 0 END
      + coalesce(pricing, 0) + coalesce(trial, 0) + coalesce(calculator, 0),
      40
    )
    + least(
      coalesce(papers, 0) + coalesce(case_studies, 0) + CASE WHEN downloads >= 3 THEN 6 ELSE 0 END
      + coalesce(webinars, 0) + coalesce(newsletter, 0),
      25
    ) AS engagement_sum
  FROM lead LEFT JOIN counted USING (lead_id)
),
scored AS (
  SELECT
    *,
    CASE WHEN NOT objects THEN least(greatest(fit_sum, 0), 50) END AS fit,
    CASE WHEN NOT objects THEN least(engagement_sum, 60) END AS engagement,
    CASE WHEN NOT objects THEN least(least(greatest(fit_sum, 0), 50) + least(engagement_sum, 60), 100) END AS total
  FROM pointed
),
staged AS (
  SELECT
    *,
    CASE
      WHEN recorded_stage IS NULL AND NOT objects
        AND NOT coalesce(country = 'kp', FALSE)
        AND NOT coalesce(customer, FALSE)
        AND NOT coalesce(domain IN ('rival-dock.example', 'other-dock.example', 'third-dock.example'), FALSE)
        AND NOT coalesce(contains(position, 'student') OR contains(position, 'praktikant'), FALSE)
        AND country IS NOT NULL AND industry IS NOT NULL
        AND seniority IS DISTINCT FROM 'trainee'
        AND ((total >= 55 AND engagement >= 15) OR is_fast) THEN 'mql'
      ELSE coalesce(recorded_stage, 'lead')
    END AS stage
  FROM scored
)
SELECT
  lead_id,
  fit,
  engagement,
  total,
  stage,
  CASE
    WHEN stage NOT IN ('mql', 'sal') THEN NULL
    WHEN CASE WHEN employees > 2000 THEN 1 ELSE 0 END
      + CASE WHEN revenue >= 100000000 THEN 1 ELSE 0 END
      + CASE WHEN sites >= 10 THEN 1 ELSE 0 END >= 2 THEN 'large'
    WHEN referred THEN 'referred'
    WHEN country = 'de' AND industry = 'logistics' THEN 'logistics'
    WHEN country = 'de' AND employees BETWEEN 251 AND 1000 THEN 'upper-mid'
    WHEN country = 'de' AND postal[1] IN ('0', '1', '2', '3') THEN 'north'
    WHEN country = 'de' AND postal[1] IN ('4', '5') THEN 'west'
    WHEN country = 'de' AND postal[1] IN ('6', '7', '8', '9') THEN 'south'
    WHEN country = 'fr' OR language = 'fr' THEN 'french'
    WHEN country IN ('at', 'ch', 'li') THEN 'alpine'
    WHEN country IN ('nl', 'be', 'lu') THEN 'benelux'
    WHEN country IN ('dk', 'fi', 'no', 'se') THEN 'nordic'
    WHEN (contains(tools, chr(10) || 'sap' || chr(10)) OR contains(tools, chr(10) || 'dynamics' || chr(10)))
      AND NOT contains(tools, chr(10) || 'spreadsheets' || chr(10)) THEN 'systems'
  END AS route
FROM staged
