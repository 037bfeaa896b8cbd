import type { Artifact } from '../../artifact.ts';
import { cut, inlineText } from '../file/text-limit.ts';
import { type Heading, metadataXml, type XmlElements } from '../metadata-xml.ts';
import {
  type FieldValue,
  type Flow,
  type FlowCondition,
  type FlowElement,
  type FlowFilter,
  type FlowStart,
  type FlowValue,
  flowPath,
  ofLead,
  type ScheduledPath,
} from './flow.ts';

/** The file of one flow, switched off: somebody who looks after the organisation activates it. */
export function flowFile(flow: Flow, apiVersion: string): Artifact {
  const content = metadataXml(
    'Flow',
    {
      apiVersion,
      ...elementsByKind(flow),
      description: cut(flow.description, 1000),
      environments: 'Default',
      formulas: flow.formulas.map(({ description, expression, name, type }) => ({
        name,
        description,
        dataType: type,
        expression,
        ...(type === 'Number' && { scale: 0 }),
      })),
      interviewLabel: `${inlineText(flow.label, 80)} {!$Flow.CurrentDateTime}`,
      label: inlineText(flow.label, 80),
      processMetadataValues: [
        { name: 'BuilderType', value: { stringValue: 'LightningFlowBuilder' } },
        { name: 'CanvasMode', value: { stringValue: 'AUTO_LAYOUT_CANVAS' } },
        { name: 'OriginBuilderType', value: { stringValue: 'LightningFlowBuilder' } },
      ],
      processType: 'AutoLaunchedFlow',
      start: { locationX: 0, locationY: 0, ...startElements(flow.start) },
      status: 'Draft',
      ...(flow.order !== undefined && { triggerOrder: flow.order }),
      variables: flow.blanks.map(({ name, type }) => ({
        name,
        description: 'Holds nothing; empties a field.',
        dataType: type,
        isCollection: false,
        isInput: false,
        isOutput: false,
        ...(type === 'Number' && { scale: 0 }),
      })),
    },
    flowHeading,
  );
  return { path: flowPath(flow.name), content };
}

/** Salesforce writes what an element is called and where it stands first, and all else by name. */
const flowHeading: Heading = (elements) => {
  if ('locationX' in elements) return ['description', 'name', 'label', 'locationX', 'locationY'];
  return 'name' in elements ? ['description', 'name'] : [];
};

const folders = {
  assignment: 'assignments',
  create: 'recordCreates',
  decision: 'decisions',
  lookup: 'recordLookups',
  update: 'recordUpdates',
} as const satisfies Readonly<Record<FlowElement['kind'], string>>;

function elementsByKind({ elements }: Flow): XmlElements {
  const byKind = new Map<string, XmlElements[]>();
  // A second way into the element that notes a fault is a jump, or the builder cannot lay the flow out.
  const faults = new Set<string>();
  for (const element of elements) {
    const folder = folders[element.kind];
    const fault = 'fault' in element && element.fault !== undefined ? element.fault : undefined;
    const written = {
      ...headOf(element),
      ...bodyOf(element),
      ...(fault !== undefined && {
        faultConnector: { ...(faults.has(fault) && { isGoTo: true }), targetReference: fault },
      }),
    };
    if (fault !== undefined) faults.add(fault);
    byKind.set(folder, [...(byKind.get(folder) ?? []), written]);
  }
  return Object.fromEntries(byKind);
}

function headOf({ description, label, name }: FlowElement): XmlElements {
  return {
    description: cut(description, 1000),
    name,
    label: inlineText(label, 255),
    locationX: 0,
    locationY: 0,
  };
}

function bodyOf(element: FlowElement): XmlElements {
  switch (element.kind) {
    case 'assignment':
      return {
        assignmentItems: element.set.map(({ field, value }) => ({
          assignToReference: ofLead(field),
          operator: 'Assign',
          value: valueElements(value),
        })),
        ...connector(element.next),
      };
    case 'decision':
      return {
        ...(element.otherwise !== undefined && { defaultConnector: { targetReference: element.otherwise } }),
        defaultConnectorLabel: 'Otherwise',
        rules: element.outcomes.map(({ conditions, label, logic, name, next }) => ({
          name,
          conditionLogic: logic,
          conditions: conditions.map(conditionElements),
          ...connector(next),
          label: inlineText(label, 80),
        })),
      };
    case 'create':
      return {
        ...connector(element.next),
        inputAssignments: element.set.map(assignmentElements),
        object: element.object,
        storeOutputAutomatically: true,
      };
    case 'update':
      return {
        ...connector(element.next),
        inputAssignments: element.set.map(assignmentElements),
        inputReference: '$Record',
      };
    case 'lookup':
      return {
        assignNullValuesIfNoRecordsFound: false,
        ...connector(element.next),
        filterLogic: 'and',
        filters: element.filters.map(filterElements),
        getFirstRecordOnly: true,
        object: element.object,
        queriedFields: element.fields,
        storeOutputAutomatically: true,
      };
  }
}

function startElements(start: FlowStart): XmlElements {
  const entry = {
    ...connector(start.next),
    ...(start.filters.length > 0 && { filterLogic: start.logic, filters: start.filters.map(filterElements) }),
    object: 'Lead',
  };
  if (start.when === 'daily') {
    // Any day that has passed: from its activation on the flow runs every day at this time.
    const startTime = `${String(start.hour).padStart(2, '0')}:00:00.000Z`;
    return {
      ...entry,
      schedule: { frequency: 'Daily', startDate: '2026-01-01', startTime },
      triggerType: 'Scheduled',
    };
  }
  return {
    ...entry,
    ...(start.becomesTrue && { doesRequireRecordChangedToMeetCriteria: true }),
    recordTriggerType: 'CreateAndUpdate',
    scheduledPaths: start.paths.map(pathElements),
    triggerType: start.when === 'before save' ? 'RecordBeforeSave' : 'RecordAfterSave',
  };
}

function pathElements({ field, label, minutesLater, name, next }: ScheduledPath): XmlElements {
  return {
    name,
    ...connector(next),
    label: inlineText(label, 80),
    offsetNumber: minutesLater,
    offsetUnit: 'Minutes',
    recordField: field,
    timeSource: 'RecordField',
  };
}

function connector(next: string | undefined): XmlElements {
  return next === undefined ? {} : { connector: { targetReference: next } };
}

function conditionElements({ left, operator, right }: FlowCondition): XmlElements {
  return { leftValueReference: left, operator, rightValue: valueElements(right) };
}

function filterElements({ field, operator, value }: FlowFilter): XmlElements {
  return { field, operator, value: valueElements(value) };
}

function assignmentElements({ field, value }: FieldValue): XmlElements {
  return { field, value: valueElements(value) };
}

function valueElements(value: FlowValue): XmlElements {
  if ('ref' in value) return { elementReference: value.ref };
  if ('text' in value) return { stringValue: value.text };
  return 'number' in value ? { numberValue: value.number.toFixed(1) } : { booleanValue: value.flag };
}
