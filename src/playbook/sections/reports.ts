import { newestFirst } from '../archive/archived-report.ts';
import { reportBody, reportSummary } from '../archive/report-body.ts';
import { html } from '../html.ts';
import type { Section } from '../section.ts';

export const reports: Section = {
  id: 'reports',
  isDerived: true,
  title: { en: 'Reports', de: 'Berichte' },
  intro: {
    en: 'What lay on the table at earlier meetings, the newest first.',
    de: 'Was bei früheren Treffen auf dem Tisch lag, das Neueste zuerst.',
  },
  appears: (_, { reports: archived = [] }) => archived.length > 0,
  pages: (view) =>
    (view.reports ?? []).toSorted(newestFirst).map((report) => ({
      id: report.id,
      title: html`${report.document.title[view.language]}, ${report.document.period.title[view.language]}`,
      summary: reportSummary(view, report),
      owner: 'joint' as const,
      body: reportBody(view, report),
    })),
};
