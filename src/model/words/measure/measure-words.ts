import type { Agreement } from '../../agreement.ts';
import type { Measure } from '../../measure.ts';
import { type ToolLanguage, textIn } from '../language.ts';
import { funnelWords } from './funnel-words.ts';
import { pipelineWords } from './pipeline-words.ts';
import { promiseWords } from './promise-words.ts';

/** A measure as people read it. */
export interface MeasureWords {
  /** Follows “measured is”. */
  readonly phrase: string;
  /** What is divided by what, where a measure is a fraction. */
  readonly fraction?: { readonly over: string; readonly under: string };
}

/** What the words of one language need to know. */
export interface MeasureNames {
  /** The English or the German words. */
  readonly say: (en: string, de: string) => string;
  readonly language: ToolLanguage;
  readonly stage: (id: string) => string;
  /** An SLA, a touch policy, a metric, an attribution model or a target. */
  readonly named: (id: string) => string;
}

/** A measure of some of these forms. */
export type MeasureOf<K extends Measure['of']> = Extract<Measure, { readonly of: K }>;

/** What is measured, and how it is computed, in words. */
export function measureWords(measure: Measure, agreement: Agreement, language: ToolLanguage): MeasureWords {
  const names = namesIn(agreement, language);
  switch (measure.of) {
    case 'acceptance':
    case 'ageing':
    case 'completeness':
    case 'connection':
    case 'conversion':
    case 'entries':
    case 'sales-cycle':
    case 'throughput':
      return funnelWords(measure, names);
    case 'capacity-notice':
    case 'compliance':
    case 'deliveries':
    case 'first-contact':
    case 'nps':
    case 'routed-by-hand':
    case 'stage-differences':
    case 'untouched':
      return promiseWords(measure, names);
    default:
      return pipelineWords(measure, names);
  }
}

function namesIn(agreement: Agreement, language: ToolLanguage): MeasureNames {
  const { lifecycle, slas, touchPolicies, metrics, targets, attributions } = agreement;
  const title = (id: string, thing: { readonly title: Agreement['title'] } | undefined): string =>
    thing === undefined ? id : textIn(thing.title, language);
  return {
    say: (en, de) => (language === 'de' ? de : en),
    language,
    stage: (id) =>
      spoken(
        title(
          id,
          lifecycle.stages.find((stage) => stage.id === id),
        ),
      ),
    named: (id) => title(id, slas[id] ?? touchPolicies[id] ?? metrics[id] ?? attributions[id] ?? targets[id]),
  };
}

/** A title as people say it inside a sentence: of “Marketing qualified lead (MQL)” the abbreviation. */
function spoken(title: string): string {
  return /\(([^()]+)\)$/.exec(title)?.[1] ?? title;
}
