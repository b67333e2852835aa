import type { RequestEnvelope } from 'ask-sdk-model';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { measure } from '../../lambda/metrics.ts';
import { instantOf } from '../../lambda/time.ts';
import { skillId } from '../../simulator/device/echo.ts';
import { deploy, device, intent } from '../support/function.ts';

describe('what is measured', () => {
  const written: string[] = [];

  beforeEach(() => {
    written.length = 0;
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
  });
  afterEach(() => vi.restoreAllMocks());

  it('is one line that CloudWatch finds a metric in, with nothing but the function in it', () => {
    measure('Failed', 1, instantOf('2026-03-02T07:00:00Z'), {
      AWS_LAMBDA_FUNCTION_NAME: 'hamstring-coach-dev',
    });
    expect(written.map((line) => JSON.parse(line))).toEqual([
      {
        _aws: {
          Timestamp: Date.parse('2026-03-02T07:00:00Z'),
          CloudWatchMetrics: [
            {
              Namespace: 'HamstringCoach',
              Dimensions: [['FunctionName']],
              Metrics: [{ Name: 'Failed', Unit: 'Count' }],
            },
          ],
        },
        FunctionName: 'hamstring-coach-dev',
        Failed: 1,
      },
    ]);
    expect(written.join('')).toMatch(/^[^\n]+\n$/);
  });

  it('is told by version too where it speaks against a new one', () => {
    const told = {
      AWS_LAMBDA_FUNCTION_NAME: 'hamstring-coach-dev',
      AWS_LAMBDA_FUNCTION_VERSION: '7',
    };
    const at = instantOf('2026-03-02T07:00:00Z');
    measure('NotRemembered', 1, at, told);
    measure('NotUnderstood', 1, at, told);
    const [forgot, lost] = written.map((line) => JSON.parse(line));
    const dimensions = ({ _aws }: typeof forgot) => _aws.CloudWatchMetrics[0].Dimensions;
    expect(forgot).toMatchObject({ Version: '7', NotRemembered: 1 });
    expect(dimensions(forgot)).toEqual([['FunctionName'], ['FunctionName', 'Version']]);
    expect(dimensions(lost)).toEqual([['FunctionName']]);
  });

  it('is nothing outside of Lambda', () => {
    measure('NotUnderstood', 0, instantOf('2026-03-02T07:00:00Z'), {});
    expect(written).toEqual([]);
  });
});

describe('the deployed function', () => {
  it('measures and logs an answer that was rejected, or that a device could not play', async () => {
    const { lambda } = await deploy({
      SKILL_ID: skillId,
      AWS_LAMBDA_FUNCTION_NAME: 'hamstring-coach-dev',
    });
    const { request } = device();
    const noted = async (given: object) => {
      const event = request({ type: 'LaunchRequest' });
      await lambda.invoke({ ...event, request: { ...event.request, ...given } } as never);
      const lines = lambda.takeLog();
      return { isMeasured: lines.includes('"NotPlayed":1'), lines };
    };
    const rejected = { type: 'INVALID_RESPONSE', message: 'secret' };
    const ended = { type: 'SessionEndedRequest', reason: 'ERROR' };
    expect(await noted({ ...ended, error: rejected })).toMatchObject({ isMeasured: true });
    expect(await noted({ ...ended, error: { type: 'DEVICE_COMMUNICATION_ERROR' } })).toMatchObject({
      isMeasured: false,
    });
    for (const interfaceName of ['APL', 'APLA']) {
      const { isMeasured, lines } = await noted({
        type: `Alexa.Presentation.${interfaceName}.RuntimeError`,
        token: 'block',
        errors: [
          { type: 'AUDIO_SOURCE_ERROR', reason: 'NOT_FOUND_ERROR', message: 'secret' },
          'another shape',
          { type: 'RENDER_ERROR', reason: 'what i said' },
        ],
      });
      expect(isMeasured).toBe(true);
      expect(lines).toContain('AUDIO_SOURCE_ERROR NOT_FOUND_ERROR, RENDER_ERROR');
      expect(lines).not.toMatch(/secret|what i said/);
    }
  });

  it('measures whether what was said was understood, and nothing of a launch', async () => {
    const { lambda } = await deploy({
      SKILL_ID: skillId,
      AWS_LAMBDA_FUNCTION_NAME: 'hamstring-coach-dev',
    });
    const { request } = device();
    const measured = async (event: RequestEnvelope) => {
      await lambda.invoke(event);
      return lambda
        .takeLog()
        .split('\n')
        .filter((line) => line.includes('CloudWatchMetrics'))
        .map((line): unknown => JSON.parse(line));
    };
    expect(await measured(request(intent('AMAZON.FallbackIntent')))).toMatchObject([
      { NotUnderstood: 1 },
    ]);
    const free = (words: string) => request(intent('AnythingIntent', { words }));
    expect(await measured(free('i am dying for a run'))).toMatchObject([{ NotUnderstood: 1 }]);
    expect(await measured(free('start my warm-up'))).toMatchObject([{ NotUnderstood: 0 }]);
    expect(await measured(request(intent('AMAZON.HelpIntent')))).toMatchObject([
      { NotUnderstood: 0 },
    ]);
    expect(await measured(request({ type: 'LaunchRequest' }))).toEqual([]);
  });
});
