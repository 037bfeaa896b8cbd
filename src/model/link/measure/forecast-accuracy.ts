import type { MeasureDocument } from '../../../generated/documents.ts';
import type { Measure } from '../../measure.ts';

type Written = Extract<MeasureDocument, { forecastAccuracy: unknown }>['forecastAccuracy'];

/** The forecast that is held to: its category, its day, whose it is (semantics §10). */
export function linkForecastAccuracy(written: Written): Measure {
  const day =
    'businessDay' in written
      ? ({ count: 'business', n: written.businessDay } as const)
      : ({ count: 'calendar', n: written.calendarDay } as const);
  return { of: 'forecast-accuracy', category: written.category, day, unit: written.unit };
}
