import { describe, expect, it } from 'vitest';
import { newRunner, type RunnerRecord } from '../../../lambda/record/record.ts';
import { instantOf } from '../../../lambda/time.ts';
import { coach } from './in-process.ts';

/** The last of several lines, said one after the other. */
async function lastOf(lines: readonly string[], record: RunnerRecord = newRunner, locale?: string) {
  const { say } = coach(record, locale);
  let heard = await say(lines[0] ?? '');
  for (const line of lines.slice(1)) heard = await say(line);
  return heard;
}

const interview = 'should i see a doctor';
const no = (count: number): string[] => Array.from({ length: count }, () => 'no');

const warmingUp: RunnerRecord = {
  ...newRunner,
  routine: {
    state: 'waiting',
    routine: 'warm-up',
    index: 1,
    since: instantOf('2026-03-02T06:59:00Z'),
  },
};

describe('the interview', () => {
  it('opens with one sentence on what it is and what it keeps, then asks the worst first', async () => {
    const { say, isOpen, session } = await lastOf([interview]);
    expect(say).toMatch(
      /^I'm no doctor, and I keep no answers, so we start fresh\. Any chest pain/,
    );
    expect(isOpen).toBe(true);
    expect(session).toMatchObject({ asked: { about: 'sign', question: 'nerves-and-breath' } });
  });

  it('ends after seven times no, naming no sign', async () => {
    const { say, isOpen, session } = await lastOf([interview, ...no(7)]);
    expect(say).toMatch(/^Rest it two or three days/);
    expect(isOpen).toBe(false);
    expect(session.doctor?.answers).toBeUndefined();
    expect((await lastOf([interview, ...no(6)])).isOpen).toBe(true);
  });

  it('ends with the first emergency', async () => {
    const { say, isOpen } = await lastOf([interview, 'yes']);
    expect(say).toMatch(/^Call 911 or your local emergency number now\. You said yes/);
    expect(isOpen).toBe(false);
  });

  it.each([
    'not sure',
    'that hurts',
    'the thing over there',
    'both legs',
    'gym',
    'since tuesday',
    'eczema',
  ])('asks once more in other words after "%s", then lets it count as doubt', async (line) => {
    const asked = await lastOf([interview, line]);
    expect(asked.say).toMatch(/^Do you have a tight chest/);
    expect(asked.session).toMatchObject({ doctor: { answers: {} }, asked: { again: true } });
    const counted = await lastOf([interview, line, line]);
    expect(counted.say).toMatch(/^Is there weakness or tingling in both legs/);
    expect(counted.session.doctor?.answers).toMatchObject({ 'chest-pain': 'unsure' });
  });

  it.each(["what's the weather in paris", 'flurbish grommet'])(
    'takes "%s" for no answer at all, says so and asks again, however often',
    async (line) => {
      for (const lines of [[line], [line, line]]) {
        const { say, isOpen, session } = await lastOf([interview, ...lines]);
        expect(say).toMatch(/any of those( signs)?\?$/);
        expect(isOpen).toBe(true);
        expect(session).toMatchObject({ doctor: { answers: {} }, asked: { about: 'sign' } });
      }
    },
  );

  it.each(['none', 'no', 'none of those', 'nothing'])('takes "%s" for a no', async (line) => {
    const { session } = await lastOf([interview, line]);
    expect(session.doctor?.answers).toMatchObject({ 'chest-pain': 'no', breathless: 'no' });
  });

  it('counts what somebody would rather not say as doubt, and does not ask again', async () => {
    for (const line of ["i'd rather not say", 'next']) {
      const { say, session } = await lastOf([interview, line]);
      expect(say).toMatch(/^(That's fine|No need to say|All right)\. Is there weakness/);
      expect(session.doctor?.answers).toMatchObject({ 'bladder-bowel': 'unsure' });
    }
  });

  it('says what it means without taking that for an answer', async () => {
    const { say, reprompt, session } = await lastOf([interview, 'what do you mean']);
    expect(say).toMatch(/^Do you have a tight chest/);
    expect(reprompt).toMatch(/^Any chest pain/);
    expect(session).toMatchObject({ doctor: { answers: {} }, asked: { again: true } });
  });

  it('asks in full after "repeat" or "what do you mean", however short it was put', async () => {
    for (const line of ['repeat', 'say that again']) {
      const { say } = await lastOf([interview, 'why do you ask', 'why do you ask', line]);
      expect(say).toMatch(/Any chest pain, trouble breathing at rest/);
    }
    const meant = [interview, 'what do you mean', 'what do you mean'];
    expect((await lastOf(meant)).say).toMatch(/^Any chest pain/);
    expect((await lastOf([...meant, 'what do you mean'])).say).toMatch(/^Do you have a tight/);
  });

  it('says why it asks, and asks again', async () => {
    const { say, session } = await lastOf([interview, 'why do you ask']);
    expect(say).toMatch(/^Those signs need help right away\. .*any of those( signs)?\?$/);
    expect(session.doctor?.answers).toEqual({});
  });

  it('goes back a question, and says so where there is none before', async () => {
    const back = await lastOf([interview, 'no', 'no', 'go back']);
    expect(back.session).toMatchObject({ asked: { question: 'leg-in-danger', again: false } });
    expect(back.session.doctor?.answers).not.toHaveProperty('crack');
    expect(back.say).toMatch(/^Is there weakness/);
    const first = await lastOf([interview, 'go back']);
    expect(first.say).toMatch(/^That was the first\. .*any of those( signs)?\?$/);
  });

  it('starts over, and goes on', async () => {
    const again = await lastOf([interview, 'no', 'start over']);
    expect(again.say).toMatch(/^Let's go through it\. Any chest pain/);
    expect(again.session.doctor?.answers).toEqual({});
    const same = await lastOf([interview, 'no', 'carry on']);
    expect(same.say).toMatch(/any of those( signs)?\?$/);
    expect(same.session).toMatchObject({ asked: { question: 'leg-in-danger', again: false } });
  });

  it.each([
    ['about three days', 'See a doctor'],
    ['since saturday', 'See a doctor'],
    ['two weeks', 'See a doctor'],
    ['one day', 'Is there a strain that keeps returning?'],
  ])('takes "%s" for an answer where it asks about time', async (line, answer) => {
    const { say } = await lastOf([interview, ...no(5), line]);
    expect(say.startsWith(answer), say).toBe(true);
  });

  it('takes several signs in one breath, told and denied', async () => {
    const { say } = await lastOf([interview, ...no(4), "no numbness but i've been limping"]);
    expect(say).toMatch(/^See a doctor .* You told me about a change in your stride\./);
    const denied = await lastOf([interview, ...no(4), 'no numbness']);
    expect(denied.say).toBe('Is there a change in your stride or painkillers day after day?');
  });

  it('notes a lesser sign told out of turn and goes on with the worse ones', async () => {
    const { say, session } = await lastOf([interview, "i've been limping"]);
    expect(say).toMatch(/^(I've noted that|That is noted)\. .*any of those( signs)?\?$/);
    expect(session.doctor?.answers).toEqual({ gait: 'yes' });
  });

  it.each([
    ['i heard a pop', 'a pop or tear'],
    ['my skin has gone white', 'skin that ice left numb'],
  ])('tells at once what "%s" calls for, and offers to go on', async (line, name) => {
    const { say, isOpen, session } = await lastOf([interview, line]);
    expect(say).toContain(
      `Have this seen today, at urgent care or an emergency room. You told me about ${name}.`,
    );
    expect(session.asked).toEqual({ about: 'more-signs' });
    expect(isOpen).toBe(true);
    expect((await lastOf([interview, line, 'yes'])).say).toMatch(/^Any chest pain/);
  });

  it.each([['cancer', 'past-cancer']])(
    'hears a sign in "%s", whatever else it speaks against',
    async (line, sign) => {
      const { session } = await lastOf([interview, line]);
      expect(session.doctor?.answers).toEqual({ [sign]: 'yes' });
    },
  );

  it('is taken up again where another request interrupted it', async () => {
    const lines = [interview, 'no', 'start my warm-up'];
    const { say, session } = await lastOf([...lines, interview]);
    expect(say).toMatch(/questions\. Is there weakness/);
    expect(session.doctor?.answers).toMatchObject({ 'chest-pain': 'no' });
  });

  it('goes on where it was when it is asked for once more', async () => {
    const { say, session } = await lastOf([interview, 'no', interview]);
    expect(say).toMatch(/questions\. .*any of those( signs)?\?$/);
    expect(session).toMatchObject({ asked: { question: 'leg-in-danger', again: false } });
  });

  it('keeps what was answered before when a sign is told for today', async () => {
    const { session } = await lastOf([interview, 'no', 'my skin has gone white']);
    expect(session.doctor?.answers).toMatchObject({ 'chest-pain': 'no', 'iced-skin': 'yes' });
    const alone = await lastOf([interview, 'my skin has gone white']);
    expect(alone.session.doctor?.answers).toEqual({ 'iced-skin': 'yes' });
  });

  it('says no more than its verdict where nothing runs', async () => {
    expect((await lastOf([interview, ...no(4), "i'm limping"])).say).toBe(
      'See a doctor within the next few days. You told me about a change in your stride. Rest it, and go sooner if it swells or gets worse.',
    );
    expect((await lastOf([interview, ...no(7)])).say).toBe(
      'Rest it two or three days, then start slow. I heard none of the signs that call for a doctor. Soreness that loosens up is a good sign. If it stays, or tingling, a limp or swelling begins, have it seen.',
    );
    expect((await lastOf(['i heard a pop'])).say).toBe(
      'Have this seen today, at urgent care or an emergency room. You told me about a pop or tear. Until then, rest it. Call 911 for chest pain, short breath or a cold leg. Shall I check for worse?',
    );
  });

  it.each(['it started ages ago', 'yes for ages', "i don't have flurbish"])(
    'asks again in other words where it asks about time and hears "%s"',
    async (line) => {
      const { say, session } = await lastOf([interview, ...no(5), line]);
      expect(say).toMatch(/^Do you have the same pain after two days off/);
      expect(session.doctor?.answers).not.toHaveProperty('recurrence');
    },
  );

  it('leaves a yes or no to other questions alone', async () => {
    expect((await lastOf(['start my warm-up', 'no'])).say).not.toContain('Go by what I said');
  });

  it('is given up with a stop', async () => {
    expect((await lastOf([interview, 'no', 'stop'])).session.doctor?.answers).toBeUndefined();
  });
});

describe('signs told outside the interview', () => {
  it.each([
    ['my leg is tingling should i see a doctor', 'See a doctor', 'numbness or tingling'],
    ["i've been taking ibuprofen every day", 'See a doctor', 'painkillers'],
    ['it still hurts after three days off', 'See a doctor', 'two days off'],
    ["it's been hurting since saturday", 'See a doctor', 'two days off'],
    ["i'm limping", 'See a doctor', 'a change in your stride'],
    ['i heard a pop', 'Have this seen today', 'a pop or tear'],
    ['my calf is swollen and red', 'Have this seen today', 'swelling and redness'],
  ])(
    '"%s" is answered at once, and the remaining questions are offered',
    async (line, first, name) => {
      const { say, isOpen, session, reprompt } = await lastOf([line]);
      expect(say.startsWith(first), say).toBe(true);
      expect(say).toContain(name);
      expect(say).toMatch(/Shall I check for worse\?$/);
      expect(reprompt).not.toBe('');
      expect(isOpen).toBe(true);
      expect(session.asked).toEqual({ about: 'more-signs' });
    },
  );

  it('disclaims once, after what to do, and never with what cannot wait', async () => {
    const first = await lastOf(["i'm limping"]);
    expect(first.say).toContain("I'm a coach, not a doctor.");
    expect(first.session.doctor?.isDisclaimed).toBe(true);
    const second = await lastOf(["i'm limping", 'my leg is tingling']);
    expect(second.say).not.toContain("I'm a coach");
    const urgent = await lastOf(['i heard a pop']);
    expect(urgent.say).not.toMatch(/not a doctor|no doctor/);
    expect(urgent.session.doctor?.isDisclaimed).not.toBe(true);
    const emergency = await lastOf(['chest pain']);
    expect(emergency.say).toMatch(/^Call 911/);
    expect(emergency.isOpen).toBe(false);
    const begun = await lastOf([interview, 'start my warm-up', "i'm limping"]);
    expect(begun.say).not.toContain("I'm a coach");
    expect(emergency.say).not.toMatch(/not a doctor|no doctor/);
  });

  it('tells what it calls for in full once, and in brief while nothing makes it worse', async () => {
    const first = ["i'm limping", 'my leg is tingling'];
    const brief = await lastOf(first);
    expect(brief.say).toMatch(
      /^I've noted numbness or tingling\. .*by a doctor within the next few/,
    );
    expect(brief.session.asked).toEqual({ about: 'more-signs' });
    const more = await lastOf([...first, 'i heard a pop']);
    expect(more.say).toMatch(/^Have this seen today, .* Call 911 for chest pain/);
    const still = await lastOf([...first, 'i heard a pop', "i'm limping"]);
    expect(still.say).toMatch(/ave it seen today, at urgent care/);
    const emergency = await lastOf([...first, 'i heard a pop', 'chest pain']);
    expect(emergency.say).toMatch(/^Call 911 .* You told me about chest pain/);
  });

  it('goes on with what could make it worse, or leaves it', async () => {
    const going = await lastOf(["i'm limping", 'yes']);
    expect(going.say).toMatch(/^Any chest pain/);
    const all = await lastOf(["i'm limping", 'yes', ...no(4)]);
    expect(all.say).toMatch(/^See a doctor .* a change in your stride/);
    expect(all.isOpen).toBe(false);
    const left = await lastOf(["i'm limping", 'no']);
    expect(left.say).toMatch(/^All right\. Go by what I said/);
    expect(left.isOpen).toBe(false);
  });

  it('is glad of a denial alone', async () => {
    const { say, session } = await lastOf(['no numbness']);
    expect(say).toMatch(/good/);
    expect(session.asked).toBeUndefined();
  });

  it('asks its questions when only a good sign was told', async () => {
    for (const line of ['it loosens up', 'it still hurts after one day off']) {
      const { say } = await lastOf([line]);
      expect(say, line).toMatch(/^I'm no doctor, .* Any chest pain/);
    }
  });

  it('takes words that it does not know for no sign, and listens on', async () => {
    const { isOpen, session } = await lastOf(['my leg is flurbish']);
    expect(isOpen).toBe(true);
    expect(session.doctor?.answers ?? {}).toEqual({});
  });
});

describe('what runs', () => {
  const iced: RunnerRecord = {
    ...warmingUp,
    ice: {
      state: 'waiting',
      length: 1_200_000,
      since: instantOf('2026-03-02T06:59:00Z'),
    } as RunnerRecord['ice'],
  };

  it.each(['chest pain', 'i heard a pop', "i'm limping"])('is stopped by "%s"', async (line) => {
    const { record, say } = await lastOf([line], iced);
    expect(record).not.toHaveProperty('routine');
    expect(record).not.toHaveProperty('ice');
    expect(say).toContain('Ice off now.');
  });

  it('is not iced where there is no ice, but for skin that ice has harmed', async () => {
    expect((await lastOf(["i'm limping"], warmingUp)).say).not.toContain('Ice off');
    expect((await lastOf(['my skin is still numb'])).say).toContain('Ice off now.');
  });

  it('keeps its place where nothing calls for a doctor', async () => {
    const { record, say } = await lastOf([interview, ...no(7)], warmingUp);
    expect(record.routine).toBeDefined();
    expect(say).toMatch(/Your routine keeps its place\.$/);
    expect((await lastOf([interview, ...no(7)])).say).not.toContain('routine');
  });
});

it('reads the number to dial digit by digit', async () => {
  const { response } = await lastOf(['chest pain'], newRunner, 'en-GB');
  expect(JSON.stringify(response)).toContain('<say-as interpret-as=\\"digits\\">999</say-as>');
});
