import { ForeignText } from '../../../analyze/told/foreign-text.ts';
import type { Agreement } from '../../../model/agreement.ts';
import type { TargetConfiguration } from '../../../model/target.ts';
import type { BaselineProblem, RetrievedFile } from '../../baseline-form.ts';
import { metadataDocument, type XmlElement } from '../read/metadata-document.ts';
import { type WholeObject, wholeObjects } from './whole-object.ts';

/** What an org was retrieved to have, and what is wrong with the files that say it. */
export interface Baseline {
  /** Root elements by component. */
  readonly roots: ReadonlyMap<string, XmlElement>;
  readonly problems: readonly BaselineProblem[];
}

/** Reads every whole object that is added to; one that cannot be read is a problem, never an empty one. */
export function readBaseline(
  agreement: Agreement,
  configuration: TargetConfiguration,
  retrieved: readonly RetrievedFile[],
): Baseline {
  const roots = new Map<string, XmlElement>();
  const problems: BaselineProblem[] = [];
  for (const object of wholeObjects(agreement, configuration)) {
    const read = readObject(object, retrieved);
    if ('message' in read) problems.push(read);
    else roots.set(object.component, read);
  }
  return { roots, problems };
}

function readObject(object: WholeObject, retrieved: readonly RetrievedFile[]): XmlElement | BaselineProblem {
  const [file, another] = retrieved.filter(({ path }) => fileName(path) === object.file);
  if (file === undefined)
    return {
      message: `there is no ${object.file} in the baseline`,
      help: `run \`sf project retrieve start --metadata ${object.component}\` in a project whose source lies there`,
    };
  if (another !== undefined)
    return {
      message: `the baseline holds ${object.file} twice: ${file.path} and ${another.path}`,
      help: 'keep the one that was retrieved last',
    };
  try {
    const root = metadataDocument(file.content);
    return root.name === object.root ? root : foreign(file, `it holds a ${root.name}, not a ${object.root}`);
  } catch (error) {
    if (!(error instanceof ForeignText)) throw error;
    const line = file.content.slice(0, error.at).split('\n').length;
    return foreign(file, `line ${line}, ${error.message}`);
  }
}

function foreign({ path }: RetrievedFile, why: string): BaselineProblem {
  return {
    message: `${path} is not as Salesforce retrieves it: ${why}`,
    help: 'retrieve it again and leave it as it comes',
  };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
