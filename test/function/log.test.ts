import { expect, it, vi } from 'vitest';
import { log } from '../../lambda/log.ts';

it('names in each line the commit that the function was built from, where it is known', () => {
  const written = vi.spyOn(console, 'info').mockImplementation(() => {});
  try {
    log('an-event', 'request');
    vi.stubEnv('COMMIT', '0123abc');
    log('an-event', 'request');
    expect(written.mock.calls).toEqual([
      [{ event: 'an-event', requestId: 'request' }],
      [{ event: 'an-event', requestId: 'request', commit: '0123abc' }],
    ]);
  } finally {
    vi.unstubAllEnvs();
    written.mockRestore();
  }
});
