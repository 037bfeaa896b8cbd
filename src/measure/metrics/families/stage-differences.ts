import { firstStage } from '../../../evaluate/journey/stage-order.ts';
import { besides, type FamilyOf, figuresOf, shareFigure } from '../family.ts';

/**
 * Leads whose stage differs between CRM and marketing automation, of those both have (S14). What came or was changed after
 * asOf says nothing of that instant.
 */
export const stageDifferences: FamilyOf<'stage-differences'> = async (question) => {
  const { agreement, engine, asked, measure } = question;
  const { text } = asked.dialect;
  const first = text(firstStage(agreement.lifecycle).id);
  await engine.run(
    [
      'CREATE OR REPLACE TEMP TABLE system_stage AS',
      `WITH later AS (SELECT lead_id FROM lead WHERE created_at > ${asked.asOf}`,
      `  UNION ALL SELECT lead_id FROM map_lead WHERE updated_at > ${asked.asOf})`,
      `SELECT ${text(measure.crm)} AS system_id, lead_id, coalesce(recorded_stage, ${first}) AS stage_id FROM lead`,
      'WHERE lead_id NOT IN (SELECT lead_id FROM later)',
      `UNION ALL SELECT ${text(measure.map)}, lead_id, coalesce(map_stage, ${first}) FROM map_lead`,
      'WHERE lead_id NOT IN (SELECT lead_id FROM later)',
    ].join('\n'),
  );
  return figuresOf(question, (counts) =>
    shareFigure(
      { n: counts('compared'), k: counts('different') },
      {
        minSample: question.minSample,
        beside: besides(counts, { onlyInCrm: 'only_crm', onlyInMap: 'only_map' }),
      },
    ),
  );
};
