import { accessTrouble } from './access-trouble.ts';

/** What AWS answers when there is no such thing. */
export const isNotFound = (error: Error): boolean => error.name === 'ResourceNotFoundException';

/**
 * What AWS answered; undefined for an error that was to be expected.
 * @throws {Stopped} in one line, for any other
 */
export async function asked<Answer>(answer: Promise<Answer>): Promise<Answer>;
export async function asked<Answer>(
  answer: Promise<Answer>,
  isExpected: (error: Error) => boolean,
): Promise<Answer | undefined>;
export async function asked<Answer>(
  answer: Promise<Answer>,
  isExpected: (error: Error) => boolean = () => false,
): Promise<Answer | undefined> {
  return answer.catch((error: unknown) => {
    if (error instanceof Error && isExpected(error)) return undefined;
    throw accessTrouble(error);
  });
}
