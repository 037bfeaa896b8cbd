import type { Vocabulary } from '../../../criteria/type-vocabulary.ts';
import type { FieldsInvariantDocument } from '../../../generated/documents.ts';
import type { Field } from '../../field.ts';
import type { Invariant } from '../../invariant.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
/** The words of invariants: they are linked with the fields, before anything that may ask about scores or signals. */
export declare function invariantVocabulary(fields: Readonly<Record<string, Field>>, { names, part, report }: Linking): Vocabulary;
export declare function linkInvariant(entry: Entry<FieldsInvariantDocument>, vocabulary: Vocabulary, linking: Linking): Invariant | undefined;
