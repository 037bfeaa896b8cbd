import { type ForecastUnits, forecastUnits } from '../../measure/readings/forecast-units.ts';
import type { Agreement } from '../../model/agreement.ts';
import { exact, nothing, plus } from '../../support/exact.ts';
import type { Period } from '../../support/period.ts';
import { money, paragraph, tableOr, text } from '../cells.ts';
import type { Block } from '../document.ts';
import type { ReportMaterial } from '../material.ts';
import { nameIn } from '../names.ts';
import { untold } from '../untold.ts';
import { both, inBoth } from '../words/wording.ts';

/** What was forecast for a period, what is won of it, and how far off that was where it is over; by team, never by person. */
export async function forecastTable(
  material: ReportMaterial,
  period: Period,
  title: { readonly en: string; readonly de: string },
): Promise<readonly Block[]> {
  const { asking } = material;
  const { agreement } = asking;
  const what = both(`Forecast for ${title.en}`, `Prognose für ${title.de}`);
  const untoldForecast = untold(material, what, 'forecast_snapshot', 'opportunity');
  if (untoldForecast !== undefined) return [paragraph(untoldForecast)];
  const found = await forecastUnits(asking, period, 'quarter');
  if (found === undefined)
    return [paragraph(both('No forecast is measured.', 'Keine Prognose wird gemessen.'))];
  const { accuracy, category } = found;
  const forecast = accuracy.units.reduce((sum, unit) => plus(sum, exact(unit.forecast)), nothing);
  return [
    tableOr(
      {
        caption: both(
          `Forecast “${category}” for ${title.en}, and what is won of it`,
          `Prognose „${category}“ für ${title.de} und was davon gewonnen ist`,
        ),
        columns: [both('Team', 'Team'), both('Forecast', 'Prognose'), both('Won so far', 'Bisher gewonnen')],
        rows: accuracy.units.map(({ unit, forecast: told, actual }) => [
          text(unit === 'unknown' ? both('unknown', 'unbekannt') : nameIn(agreement.teams, unit)),
          money(told),
          money(actual),
        ]),
        total: [text(both('All', 'Alle')), money(forecast), money(accuracy.sumActual)],
      },
      both(
        `Nobody has forecast ${title.en} up to the day that counts.`,
        `Bis zum Stichtag hat niemand ${title.de} prognostiziert.`,
      ),
    ),
    ...besideForecast(agreement, accuracy),
  ];
}

/** What is in no row, and how far off the forecast was. */
function besideForecast(
  agreement: Agreement,
  { wape, withoutForecast }: ForecastUnits['accuracy'],
): readonly Block[] {
  const missing = withoutForecast.reduce((sum, { actual }) => sum + actual, 0);
  const uncounted = inBoth(agreement, ({ say, money: told }) =>
    say(
      `Won by teams without a forecast, in no figure: ${told(missing)}.`,
      `Von Teams ohne Prognose gewonnen, in keiner Zahl: ${told(missing)}.`,
    ),
  );
  if (wape === undefined) return missing > 0 ? [paragraph(uncounted)] : [];
  const off = inBoth(agreement, ({ say, share }) =>
    say(`Off by ${share(wape)} of what was won.`, `Abweichung: ${share(wape)} des Gewonnenen.`),
  );
  return [...(missing > 0 ? [paragraph(uncounted)] : []), paragraph(off)];
}
