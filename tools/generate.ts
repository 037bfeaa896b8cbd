import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDocumentTypes } from './generate/document-types.ts';
import { readSchemaBundle } from './generate/schema-bundle.ts';
import { writeValidators } from './generate/validators.ts';

const root = process.cwd();
const bundle = readSchemaBundle(join(root, 'schemas'));
const files = {
  'documents.ts': await writeDocumentTypes(bundle),
  'validators.ts': await writeValidators(bundle),
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(join(root, 'src/generated'), {recursive: true});
  writeFileSync(join(root, 'src/generated', name), text);
}
