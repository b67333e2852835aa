import { describe, expect, it } from 'vitest';
import { accessTrouble } from '../../../tools/deploy/access-trouble.ts';

const thrown = (name: string, message: string, code?: string): Error =>
  Object.assign(new Error(message), { name, ...(code !== undefined && { code }) });

describe('what AWS throws', () => {
  it.each([
    [
      thrown('CredentialsProviderError', 'Could not load'),
      /^There are no AWS credentials: sign in/,
    ],
    [thrown('ExpiredTokenException', 'expired'), /does not accept .+ \(expired\): sign in again/],
    [thrown('InvalidClientTokenId', 'invalid'), /does not accept .+: sign in again/],
    [
      thrown('AccessDeniedException', 'User: x is\nnot'),
      /does not allow this \(User: x is not\): /,
    ],
    [thrown('Error', '', 'ECONNREFUSED'), /could not be reached \(ECONNREFUSED\): check the/],
    [
      thrown('ValidationError', 'no such\nthing'),
      /^AWS answered with ValidationError: no such thing$/,
    ],
    ['a word', /^AWS answered with Error: a word$/],
  ])('becomes one line with the cure: %s', (error, line) => {
    const { message } = accessTrouble(error);
    expect(message).toMatch(line);
    expect(message).not.toContain('\n');
  });
});
