import { firstStage } from '../../../evaluate/journey/stage-order.ts';
import { besides, type FamilyOf, figuresOf, shareFigure } from '../family.ts';

/** Leads whose stage differs between CRM and marketing automation, of those both have (S14). */
export const stageDifferences: FamilyOf<'stage-differences'> = async (question) => {
  const { agreement, engine, asked, measure } = question;
  const { text } = asked.dialect;
  const first = text(firstStage(agreement.lifecycle).id);
  await engine.run(
    [
      'CREATE OR REPLACE TEMP TABLE system_stage AS',
      `SELECT ${text(measure.crm)} AS system_id, lead_id, coalesce(recorded_stage, ${first}) AS stage_id FROM lead`,
      `UNION ALL SELECT ${text(measure.map)}, lead_id, coalesce(map_stage, ${first}) FROM map_lead`,
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
