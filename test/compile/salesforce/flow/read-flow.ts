import {
  metadataDocument,
  type XmlElement,
} from '../../../../src/compile/salesforce/read/metadata-document.ts';

/** A flow as its file says it, read without the model that wrote it. */
export interface ReadFlow {
  readonly name: string;
  readonly status: string;
  readonly order: number;
  readonly start: ReadStart;
  readonly elements: ReadonlyMap<string, ReadElement>;
  /** Name → expression. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly variables: readonly string[];
  /** Every name in the file that has to be unique, repeated ones repeated. */
  readonly names: readonly string[];
}

export interface ReadStart {
  readonly trigger: string;
  readonly object: string;
  readonly onlyWhenChanged: boolean;
  readonly filters: readonly ReadCondition[];
  readonly logic: string;
  readonly next: string | undefined;
  readonly paths: readonly ReadPath[];
}

export interface ReadPath {
  readonly name: string;
  readonly label: string;
  readonly field: string;
  readonly minutes: number;
  readonly next: string | undefined;
}

/** `left` is a reference or, in a filter, the name of a field. */
export interface ReadCondition {
  readonly left: string;
  readonly operator: string;
  readonly right: ReadValue;
}

export interface ReadValue {
  readonly kind: string;
  readonly text: string;
}

export interface ReadElement {
  readonly kind: string;
  readonly name: string;
  readonly description: string;
  readonly object: string;
  readonly reference: string;
  readonly filters: readonly ReadCondition[];
  readonly set: readonly { readonly to: string; readonly value: ReadValue }[];
  readonly outcomes: readonly {
    readonly conditions: readonly ReadCondition[];
    readonly logic: string;
    readonly next: string | undefined;
  }[];
  readonly next: string | undefined;
  readonly fault: string | undefined;
}

const kinds = ['assignments', 'decisions', 'recordCreates', 'recordLookups', 'recordUpdates'];

export function readFlow(path: string, content: string): ReadFlow {
  const root = metadataDocument(content);
  const name = /([^/]+)\.flow-meta\.xml$/.exec(path)?.[1];
  const start = children(root, 'start')[0];
  if (root.name !== 'Flow' || name === undefined || start === undefined) throw new Error(`no flow: ${path}`);
  const elements = kinds.flatMap((kind) => children(root, kind).map((element) => elementOf(kind, element)));
  const formulas = children(root, 'formulas').map(
    (element) => [text(element, 'name'), text(element, 'expression')] as const,
  );
  const startOf = readStart(start);
  const variables = children(root, 'variables').map((element) => text(element, 'name'));
  const outcomes = children(root, 'decisions').flatMap((decision) => children(decision, 'rules'));
  return {
    name,
    status: text(root, 'status'),
    order: Number(text(root, 'triggerOrder')),
    start: startOf,
    elements: new Map(elements.map((element) => [element.name, element])),
    formulas: new Map(formulas),
    variables,
    names: [
      ...elements.map((element) => element.name),
      ...outcomes.map((outcome) => text(outcome, 'name')),
      ...formulas.map(([formula]) => formula),
      ...variables,
      ...startOf.paths.map((path_) => path_.name),
    ],
  };
}

function readStart(start: XmlElement): ReadStart {
  return {
    trigger: text(start, 'triggerType'),
    object: text(start, 'object'),
    onlyWhenChanged: text(start, 'doesRequireRecordChangedToMeetCriteria') === 'true',
    filters: children(start, 'filters').map((filter) => conditionOf(filter, 'field', 'value')),
    logic: text(start, 'filterLogic') || 'and',
    next: target(start, 'connector'),
    paths: children(start, 'scheduledPaths').map((path) => ({
      name: text(path, 'name'),
      label: text(path, 'label'),
      field: text(path, 'recordField'),
      minutes: Number(text(path, 'offsetNumber')),
      next: target(path, 'connector'),
    })),
  };
}

function elementOf(kind: string, element: XmlElement): ReadElement {
  const set = children(element, kind === 'assignments' ? 'assignmentItems' : 'inputAssignments');
  return {
    kind,
    name: text(element, 'name'),
    description: text(element, 'description'),
    object: text(element, 'object'),
    reference: text(element, 'inputReference'),
    filters: children(element, 'filters').map((filter) => conditionOf(filter, 'field', 'value')),
    set: set.map((item) => ({
      to: text(item, 'assignToReference') || text(item, 'field'),
      value: valueIn(item, 'value'),
    })),
    outcomes: children(element, 'rules').map((rule) => ({
      conditions: children(rule, 'conditions').map((each) =>
        conditionOf(each, 'leftValueReference', 'rightValue'),
      ),
      logic: text(rule, 'conditionLogic'),
      next: target(rule, 'connector'),
    })),
    next: target(element, kind === 'decisions' ? 'defaultConnector' : 'connector'),
    fault: target(element, 'faultConnector'),
  };
}

function conditionOf(element: XmlElement, left: string, right: string): ReadCondition {
  return { left: text(element, left), operator: text(element, 'operator'), right: valueIn(element, right) };
}

function valueIn(element: XmlElement, name: string): ReadValue {
  const value = children(element, name)[0]?.children[0];
  if (value === undefined) throw new Error(`no ${name}`);
  return { kind: value.name, text: value.text };
}

function target(element: XmlElement, connector: string): string | undefined {
  const found = children(element, connector)[0];
  return found === undefined ? undefined : text(found, 'targetReference');
}

function children(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

function text(element: XmlElement, name: string): string {
  return children(element, name)[0]?.text ?? '';
}
