import { describe, expect, it } from 'vitest';
import { doctor } from '../../../lambda/locales/en/doctor.ts';
import type { Pick } from '../../../lambda/locales/variation.ts';
import { assess, urgencyOf, type Verdict } from '../../../lambda/rooms/doctor/assess.ts';
import {
  questionIds,
  signsOf,
  thingsOf,
} from '../../../lambda/rooms/doctor/interview-questions.ts';
import { type Answers, signIds } from '../../../lambda/rooms/doctor/signs.ts';
import { everyPair } from './every-answer.ts';

const anyVariant: Pick = (_phrase, [variant]) => variant;

const locales = ['en-US', 'en-CA', 'en-GB', 'en-AU', 'en-IN', 'en'];

const verdicts: readonly Verdict[] = [
  {},
  ...everyPair.map(([one, other]): Answers => ({ [one]: 'yes', [other]: 'yes' })),
  ...signIds.flatMap((sign): Answers[] => [{ [sign]: 'one-of' }, { [sign]: 'unsure' }]),
].map(assess);

const count = (text: string): number => text.split(/\s+/).length;

/** All that is spoken with a verdict at its longest: the ice to take off, the routine, the offer. */
function aloud(locale: string, verdict: Verdict): string {
  const words = doctor(anyVariant, locale);
  const said = words.verdict(verdict);
  switch (verdict.urgency) {
    case 'emergency':
      return `${said} ${words.takeIceOff()}`;
    case 'urgent':
      return `${said} ${words.takeIceOff()} ${words.moreSigns()}`;
    case 'doctor':
      return `${said} ${words.takeIceOff()} ${words.disclaimer()} ${words.moreSigns()}`;
    case 'none':
      return `${said} ${words.routineWaits()}`;
  }
}

const everyVerdictAloud = locales.flatMap((locale) =>
  verdicts.map((verdict) => ({ locale, verdict, said: aloud(locale, verdict) })),
);

/** Who does not want to live hears other words than who is hurt. */
const isDesperate = ({ heard }: Verdict): boolean => heard.length === 1 && heard[0] === 'suicidal';

describe(`all ${verdicts.length} verdicts in ${locales.length} locales`, () => {
  it('fit into twenty seconds at 150 words a minute, whatever goes with them', () => {
    expect(everyVerdictAloud.filter(({ said }) => count(said) > 50)).toEqual([]);
  });

  it('begin with what to do and how soon', () => {
    const begins = {
      emergency: /^Call .* now[.,]/,
      urgent: /^Get this looked at today|^Call your doctor today/,
      doctor: /^See a doctor within the next few days/,
      none: /^Rest it two or three days/,
    };
    const wrong = everyVerdictAloud.filter(
      ({ verdict, said }) => !isDesperate(verdict) && !begins[verdict.urgency].test(said),
    );
    expect(wrong).toEqual([]);
  });

  it('say when to seek help sooner, unless it is now', () => {
    const wrong = everyVerdictAloud.filter(
      ({ verdict, said }) =>
        !isDesperate(verdict) &&
        !(
          verdict.urgency === 'emergency'
            ? /don't wait|before you notice|until help is there/
            : /for chest pain|go sooner if|get it checked/
        ).test(said),
    );
    expect(wrong).toEqual([]);
  });

  it('name no condition, promise no healing, give no dose and clear nobody', () => {
    const forbidden =
      /\b(?:avulsion|thrombosis|clot|embolism|cauda|compartment|fracture|broken|tendin|sciatica|strained|rupture|infection|tumou?r|frostbite|diagnos|cure|heal|milligram|tablet|dose|safe to|fine to run|you can run|all clear)/i;
    expect(everyVerdictAloud.filter(({ said }) => forbidden.test(said))).toEqual([]);
  });

  it('tell what was heard, two signs at most, the worst first', () => {
    const { verdict } = doctor(anyVariant, 'en-US');
    expect(verdict(assess({ gap: 'yes', bruise: 'yes', pop: 'yes', fever: 'yes' }))).toContain(
      'You told me about a pop or tear and a big bruise.',
    );
    expect(verdict(assess({ pop: 'one-of' }))).toContain('You said yes to');
    expect(verdict(assess({ pop: 'unsure' }))).toContain("You weren't sure about");
    expect(verdict(assess({}))).toContain('I heard nothing that needs a doctor');
  });
});

it.each([
  ['en-US', 'Call 911 or your'],
  ['en-CA', 'Call 911 or your'],
  ['en-GB', 'Call 999 or your'],
  ['en-AU', 'Call 000 or your'],
  ['en-IN', 'Call 112 or your'],
  ['en', 'Call your local emergency'],
])('in %s an emergency is told in the first five words: "%s ..."', (locale, first) => {
  const said = doctor(anyVariant, locale).verdict(assess({ 'chest-pain': 'yes' }));
  expect(said.split(' ').slice(0, 4).join(' ')).toBe(first);
  expect(said).toContain('your local emergency number now.');
});

it.each([
  ['en-US', 'call or text 988', '911'],
  ['en-CA', 'call or text 988', '911'],
  ['en-GB', 'call Samaritans on 116 123', '999'],
  ['en-AU', 'call Lifeline on 13 11 14', '000'],
  ['en-IN', 'call 112', '112'],
  ['en', 'call your local emergency number', 'emergency number'],
])('in %s who does not want to live is told whom to call at once: %s', (locale, line, number) => {
  const words = doctor(anyVariant, locale);
  const said = [
    words.verdict(assess({ suicidal: 'yes' })),
    words.ifYouHad('suicidal', 'emergency'),
    words.somebody.emergency('suicidal', 'they'),
  ];
  for (const text of said) {
    expect(text.toLowerCase()).toContain(line.toLowerCase());
    expect(text).toContain(number);
    expect(text).toMatch(/ now/);
    expect(text).not.toMatch(/exercis|drive/);
  }
});

it.each([
  ['en-US', 'Poison Help line on 1 800 222 1222'],
  ['en-CA', 'Call 911 or your local emergency number now, even if you feel fine'],
  ['en-GB', 'call 111.'],
  ['en-AU', 'Poisons Information Centre on 13 11 26'],
  ['en-IN', 'Call 112 or your local emergency number now, even if you feel fine'],
  ['en', 'Call your local emergency number now, even if you feel fine'],
])('in %s who took too many pills is told whom to call: %s', (locale, line) => {
  const { verdict } = doctor(anyVariant, locale);
  expect(verdict(assess({ overdose: 'yes' }))).toContain(line);
  expect(verdict(assess({ overdose: 'yes' }))).toMatch(/^Call (?:\d{3} or )?your local emergency/);
  for (const also of ['fainting', 'breathless', 'suicidal'] as const) {
    expect(verdict(assess({ overdose: 'yes', [also]: 'yes' }))).toContain(
      'now, even if you feel fine',
    );
  }
});

describe('the questions', () => {
  const words = doctor(anyVariant, 'en-US');
  /** A question with all of its signs, or with one alone. */
  const everyQuestion = questionIds.flatMap((question) => {
    const signs = signsOf(question);
    return [signs, ...signs.map((sign) => [sign])].map((some) => ({ question, signs: some }));
  });

  it('fit into one breath, with the opening, help, or the reason for asking', () => {
    for (const { question, signs } of everyQuestion) {
      const asked = words.question(question, signs);
      for (const before of [
        words.questionHint(0),
        words.questionHint(1),
        words.why(question),
        words.noted(),
      ]) {
        expect(count(`${before} ${asked}`), `${before} ${asked}`).toBeLessThanOrEqual(30);
      }
    }
    expect(count(`${words.opening()} ${words.story()}`)).toBeLessThanOrEqual(30);
  });

  it('take eight seconds at most at 150 words a minute, and name three things at most', () => {
    for (const { question, signs } of everyQuestion) {
      const asked = words.question(question, signs);
      expect(count(asked), asked).toBeLessThanOrEqual(20);
      expect(thingsOf(question, signs).length).toBeLessThanOrEqual(3);
    }
  });

  it('are asked again in other and no more words', () => {
    for (const { question, signs } of everyQuestion) {
      const asked = words.question(question, signs);
      const again = words.inOtherWords(question, signs);
      expect(again).not.toBe(asked);
      expect(count(again), again).toBeLessThanOrEqual(count(asked));
    }
  });

  it('tell who falls silent what to do: what was told already, or what doubt calls for', () => {
    for (const { question, signs } of everyQuestion) {
      for (const again of [false, true]) {
        const unknown = words.reprompt({ question, signs, again }, assess({}));
        expect(unknown).toMatch(
          /\? If you're not sure, (?:get it looked at today|see a doctor)\.$/,
        );
        const told = words.reprompt({ question, signs, again }, assess({ swelling: 'yes' }));
        expect(told).toMatch(/\? Either way, get it looked at today/);
        expect(count(unknown), unknown).toBeLessThanOrEqual(30);
        expect(count(told), told).toBeLessThanOrEqual(35);
      }
    }
  });

  it('leave out the signs that are known', () => {
    expect(words.question('feels', ['numbness'])).toBe('Any pins and needles?');
    expect(words.question('looks', ['redness', 'gap'])).toBe('Is it red, dark, or dented?');
    expect(words.question('standing', ['cannot-walk', 'cold-leg'])).toBe(
      'Is it too sore to step on, cold, or pale?',
    );
  });
});

describe('an emergency that is told in words of its own', () => {
  const { verdict } = doctor(anyVariant, 'en-US');

  it.each(signIds.filter((sign) => urgencyOf(sign) === 'emergency' && sign !== 'suicidal'))(
    'still begins with the emergency number where %s was told beside the wish to die',
    (sign) => {
      expect(verdict(assess({ suicidal: 'yes', [sign]: 'yes' }))).toMatch(/^Call 911/);
    },
  );
});
