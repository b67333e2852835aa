import { describe, expect, it } from 'vitest';
import { Mistake } from '../../../simulator/mistake.ts';
import { readListenOptions } from '../../../tools/listen/options.ts';

describe('the options of listen', () => {
  it('are a routine from its first exercise, in full, into dist, unless told otherwise', () => {
    expect(readListenOptions(['warm-up'])).toEqual({
      routine: 'warm-up',
      from: 1,
      short: false,
      out: 'dist/listen/warm-up.wav',
    });
  });

  it('are what they are told to be', () => {
    const argv = ['--from', '3', 'cool-down', '--short', '--out', 'heard/it.wav'];
    expect(readListenOptions(argv)).toEqual({
      routine: 'cool-down',
      from: 3,
      short: true,
      out: 'heard/it.wav',
    });
  });

  it('are a conversation by its name, into a file of that name unless told otherwise', () => {
    expect(readListenOptions(['conversation', 'months/a-month'])).toEqual({
      conversation: 'months/a-month',
      out: 'dist/listen/months/a-month.wav',
    });
    expect(readListenOptions(['conversation', 'ice-left', '--out', 'ice.wav'])).toEqual({
      conversation: 'ice-left',
      out: 'ice.wav',
    });
  });

  it.each([
    [['conversation'], 'Which conversation? Write: npm run listen --'],
    [['conversation', 'one', 'two'], 'One conversation at a time, not two as well.'],
    [['conversation', '../secret'], '../secret is no name of a conversation'],
    [['conversation', 'one', '--out='], '--out needs the name of a file.'],
    [[], 'Which routine? Write: npm run listen -- ROUTINE'],
    [['strength'], 'No routine is called strength: there are warm-up, quick-warm-up, '],
    [['__proto__'], 'No routine is called __proto__'],
    [['warm-up', 'rolling'], 'One routine at a time, not rolling as well.'],
    [['warm-up', '--from', '50'], '--from 50 is no exercise: warm-up has 1 to 12.'],
    [['warm-up', '--from', '0'], '--from 0 is no exercise'],
    [['warm-up', '--from', '1.5'], '--from 1.5 is no exercise'],
    [['warm-up', '--from', 'two'], '--from two is no exercise'],
    [['warm-up', '--from='], '--from  is no exercise'],
    [['warm-up', '--out='], '--out needs the name of a file.'],
    [['warm-up', '--loud'], "Unknown option '--loud'. Write: npm run listen --"],
  ])('are refused in one line when they are %j', (argv, line) => {
    let message = '';
    try {
      readListenOptions(argv);
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      message = error.message;
    }
    expect(message).toContain(line);
    expect(message).not.toContain('\n');
  });
});
