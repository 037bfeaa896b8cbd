import type { Artifact } from '../../artifact.ts';
import type { Component } from '../component.ts';
import { metadataXml, type XmlElements } from '../metadata-xml.ts';
import { dashboardPath, type LeadReport, type ReportNames, reportPath } from '../reports/lead-report.ts';
import type { MetricReports } from '../reports/metric-reports.ts';
import { cut, inlineText } from './text-limit.ts';

/** Charts that one dashboard can hold. */
const mostCharts = 20;

/** Two folders, a report per metric, and a dashboard with a chart of each. */
export function reportComponents({ names, reports }: MetricReports, title: string): readonly Component[] {
  if (reports.length === 0) return [];
  return [
    { type: 'ReportFolder', name: names.folder, artifact: folderFile('report', names, title) },
    ...reports.map((report) => ({
      type: 'Report',
      name: `${names.folder}/${report.name}`,
      artifact: reportFile(names, report),
    })),
    { type: 'DashboardFolder', name: names.folder, artifact: folderFile('dashboard', names, title) },
    {
      type: 'Dashboard',
      name: `${names.folder}/${names.dashboard}`,
      artifact: dashboardFile(names, reports, title),
    },
  ];
}

function folderFile(kind: 'dashboard' | 'report', { folder }: ReportNames, title: string): Artifact {
  const root = kind === 'report' ? 'ReportFolder' : 'DashboardFolder';
  return {
    path: `force-app/main/default/${kind}s/${folder}.${kind}Folder-meta.xml`,
    content: metadataXml(root, { name: inlineText(title, 40) }),
  };
}

function reportFile(names: ReportNames, report: LeadReport): Artifact {
  const down: readonly XmlElements[] = [
    { dateGranularity: report.per, field: report.since, sortOrder: 'Desc' },
    ...(report.part === undefined ? [] : [grouping(report.part)]),
  ];
  const content = metadataXml('Report', {
    columns: report.columns.map((field) => ({ field })),
    ...(report.description !== '' && { description: inlineText(report.description, 255) }),
    // A blank date is no case.
    filter: { criteriaItems: { column: report.since, operator: 'notEqual', value: '' } },
    format: report.across === undefined ? 'Summary' : 'Matrix',
    ...(report.across !== undefined && { groupingsAcross: grouping(report.across) }),
    groupingsDown: down,
    name: inlineText(report.label, 40),
    reportType: 'LeadList',
    scope: 'org',
    showDetails: false,
    showGrandTotal: true,
    showSubTotals: true,
  });
  return { path: reportPath(names, report.name), content };
}

function grouping(field: string): XmlElements {
  return { dateGranularity: 'Day', field, sortOrder: 'Asc' };
}

function dashboardFile(names: ReportNames, reports: readonly LeadReport[], title: string): Artifact {
  const charts = reports.slice(0, mostCharts).map((report) => chart(names, report));
  const section = (column: number): XmlElements => ({
    columnSize: 'Medium',
    components: charts.filter((_, index) => index % 3 === column),
  });
  const content = metadataXml('Dashboard', {
    backgroundEndColor: '#FFFFFF',
    backgroundFadeDirection: 'Diagonal',
    backgroundStartColor: '#FFFFFF',
    dashboardType: 'LoggedInUser',
    isGridLayout: false,
    leftSection: section(0),
    middleSection: section(1),
    rightSection: section(2),
    textColor: '#000000',
    title: cut(inlineText(title, 80), 80),
    titleColor: '#000000',
    titleSize: 12,
  });
  return { path: dashboardPath(names), content };
}

/** Of a matrix the periods side by side, each with its parts on top of each other. */
function chart({ folder }: ReportNames, { across, label, name }: LeadReport): XmlElements {
  return {
    autoselectColumnsFromReport: true,
    chartAxisRange: 'Auto',
    chartSummary: { axisBinding: 'y', column: 'RowCount' },
    componentType: across === undefined ? 'Column' : 'ColumnStacked',
    displayUnits: 'Auto',
    header: inlineText(label, 80),
    legendPosition: 'Bottom',
    report: `${folder}/${name}`,
    showValues: true,
    sortBy: 'RowLabelAscending',
  };
}
