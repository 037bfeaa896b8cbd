import type { Campaign } from '../../model/campaign.ts';
import type { Block, ReportDocument } from '../document.ts';
import { headOf } from '../document-head.ts';
import type { ReportMaterial } from '../material.ts';
import type { ReportId } from '../report-id.ts';
import { beyondReach, honestySection } from '../sections/honesty.ts';
import { content } from './content.ts';
import { qbr } from './qbr.ts';
import { retrospective } from './retrospective.ts';
import { scorecard } from './scorecard.ts';
import { weekly } from './weekly.ts';
import { winLoss } from './win-loss.ts';

/** Which report, and of which campaign. */
export type ReportQuestion =
  | { readonly report: Exclude<ReportId, 'retrospective'> }
  | { readonly report: 'retrospective'; readonly campaign: Campaign };

const documents: {
  readonly [Id in Exclude<ReportId, 'retrospective'>]: (
    material: ReportMaterial,
  ) => Promise<readonly Block[]>;
} = { content, qbr, scorecard, weekly, 'win-loss': winLoss };

/** Makes a report; every one ends with what its figures leave out. */
export async function reportDocument(
  question: ReportQuestion,
  material: ReportMaterial,
): Promise<ReportDocument> {
  const blocks =
    question.report === 'retrospective'
      ? await retrospective(material, question.campaign)
      : await documents[question.report](material);
  return {
    ...headOf(question, material),
    blocks: [...beyondReach(material), ...blocks, ...honestySection(material)],
  };
}
