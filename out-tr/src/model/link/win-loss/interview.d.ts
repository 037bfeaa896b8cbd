import type { WinLossInterviewDocument } from '../../../generated/documents.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Interview, InterviewQuestion } from '../../win-loss.ts';
export declare function linkInterview({ id, written, place }: Entry<WinLossInterviewDocument>, form: readonly InterviewQuestion[], linking: Linking): Interview | undefined;
