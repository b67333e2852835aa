import { describe, expect, it } from 'vitest';
import { hear } from '../../lambda/hearing/hear.ts';

const kinds = (words: string): readonly string[] => hear(words).meant.map(({ kind }) => kind);

describe('what is said for the sake of talking', () => {
  it.each([
    ...['hello', 'hey there coach', 'good morning', 'hi how are you', "how's it going"],
    ...['how are you doing today', 'hello again', 'nice to meet you', "what's up"],
  ])('is a greeting in "%s"', (words) => {
    expect(kinds(words)).toEqual(['greeting']);
  });

  it.each([
    ...['i did a great run today', 'i just set a personal best', 'my legs feel great'],
    ...['i finished my first half marathon', 'my run went really well', 'that really helped'],
    ...['i had an amazing long run', "i'm feeling so much stronger", 'i love this'],
  ])('is good news in "%s"', (words) => {
    expect(kinds(words)).toEqual(['good-news']);
  });

  it.each([
    ...['this is boring', "i'm bored", 'my husband says this is pointless', 'do i have to'],
    ...['i hate stretching', "what's the point of this", 'i feel silly doing this'],
  ])('is a grumble in "%s", and no wish', (words) => {
    expect(kinds(words)).toEqual(['grumble']);
  });

  it.each([
    ...['see you tomorrow', 'thanks bye', "that's it for today cheers", "right i'm off"],
    ...['have a good one', 'good night coach', "that's me done for today"],
  ])('is a goodbye in "%s"', (words) => {
    expect(kinds(words)).toEqual(['stop']);
  });

  it.each([
    'i need to go to the bathroom',
    'hang on i need to use the loo',
    'i have to get a towel',
  ])('pauses for "%s", and asks about no sign', (words) => {
    expect(kinds(words)).toEqual(['pause']);
  });

  it.each([
    'i had a great run but my hamstring hurts',
    'my run went well until my calf swelled up',
    'good morning my chest hurts',
    'hello can you warm me up',
    'my legs feel great but numb',
    'i finished my first race and can not walk',
    'see you if i can breathe',
    'i hate this it hurts',
    "i need to go to the bathroom all the time and can't hold it",
  ])('hides nothing else: "%s"', (words) => {
    const said = ['greeting', 'good-news', 'grumble'];
    expect(kinds(words).filter((kind) => said.includes(kind))).toEqual([]);
  });
});

describe('effort', () => {
  it.each(['how hard should i pull', 'how hard do i squeeze', 'how far should my leg go'])(
    'is asked of the movement in "%s"',
    (words) => {
      expect(kinds(words)).toEqual(['form']);
    },
  );

  it.each([
    ...['should it burn', 'is it okay if it burns a bit', 'is it supposed to shake'],
    ...['i can feel the burn', 'are my legs supposed to be shaking', 'is a bit of burning normal'],
  ])('is what working muscles feel like in "%s"', (words) => {
    expect(kinds(words)).toEqual(['working-feeling']);
  });

  it.each(['it burns and it went numb', 'my skin burns', 'it burns when i pee'])(
    'is none in "%s"',
    (words) => {
      expect(kinds(words)).not.toContain('working-feeling');
    },
  );
});

describe('a reason against ice', () => {
  it.each([
    ...["no i'm not diabetic", "i don't have diabetes", "no diabetes no raynaud's"],
    ...["i'm not allergic to anything", 'no heart condition', "nope and i'm not allergic to cold"],
  ])('is none where it is denied: "%s"', (words) => {
    expect(hear(words)).toMatchObject({ answer: 'no', meant: [] });
  });

  it.each([
    "i'm diabetic",
    "no raynaud's but i'm diabetic",
    'i have not got cancer but a pacemaker',
  ])('is one where it is told: "%s"', (words) => {
    expect(kinds(words)).toContain('ice-reason');
  });

  it.each(["i've got a cold", "none of those i've just got a cold"])(
    'is no cold leg in "%s"',
    (words) => {
      expect(kinds(words)).not.toContain('perhaps-sign');
    },
  );
});
