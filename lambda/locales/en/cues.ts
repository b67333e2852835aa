import type { RoutinesWords } from '../../rooms/routines/words.ts';
import type { Pick } from '../variation.ts';
import { sided, theName, uncapitalized, wordsOf } from './exercise-said.ts';
import { exerciseWords } from './exercises.ts';
import { capitalized, duration, inWords, ordinal } from './numbers.ts';

/** What is said while an exercise is told, counted and rested from. */
export const cues = (pick: Pick) =>
  ({
    introduction: (exercise, side, form, isKnown, isWeighted) => {
      const { setUp, movement, name, short, ...forms } = wordsOf(exercise, isWeighted);
      if (!isKnown) return `${capitalized(name)}. ${setUp(side)} ${movement}`;
      const reminder = form === 'usual' ? short : forms[form];
      return `${capitalized(name)}${sided(exercise, side)}. ${reminder}`;
    },
    inForm: (exercise, form, isWeighted) => {
      const told = wordsOf(exercise, isWeighted)[form];
      const begins = form === 'harder' ? 'And' : 'To start with,';
      return told.startsWith('Start') ? told : `${begins} ${uncapitalized(told)}`;
    },
    standUp: () => 'Stand up.',
    lighterFirst: (exercise) =>
      exerciseWords[exercise].weighted?.lighter ?? 'Start with a light set, about half the weight.',
    nowItCounts: () => 'Now go heavier, with two or three reps left in you at the end.',
    inReserve: () => 'Go heavy enough to have two or three reps left in you at the end.',
    onWith: (exercise, side) => `On with ${theName(exercise)}${sided(exercise, side)}.`,
    go: () => 'Go.',
    halfway: () =>
      pick('halfway', [
        'Halfway.',
        "That's half.",
        'Halfway there.',
        "You're halfway.",
        'Half done.',
      ]),
    countdown: () => 'Three, two, one.',
    repetition: (number) => `${capitalized(inWords(number))}.`,
    check: (exercise) =>
      `${capitalized(pick(`check-${exercise}`, [...exerciseWords[exercise].checks, 'stay with it', 'mind your form']))}.`,
    breath: (exercise) => {
      const { breath } = exerciseWords[exercise];
      return breath === undefined
        ? ''
        : `${capitalized(pick(`breath-${exercise}`, [breath, `and ${breath}`, 'keep breathing', "don't hold your breath", 'easy breaths']))}.`;
    },
    breathing: () =>
      pick('breathing', [
        'Keep breathing.',
        'Breathe easy.',
        'Long breaths.',
        'Easy breaths.',
        "Don't hold your breath.",
      ]),
    twoToGo: () =>
      pick('two-to-go', [
        'Two to go.',
        'Two more, well done.',
        'Last two.',
        'Just two more.',
        'Two left, nice work.',
      ]),
    tenToGo: () =>
      pick('ten-to-go', [
        'Ten seconds, stay with it.',
        'Ten more seconds.',
        'Nearly there.',
        'Last ten seconds.',
        'Ten to go.',
      ]),
    pace: (exercise, nth) => exerciseWords[exercise].paces?.[nth] ?? '',
    switchSides: (exercise, side, isWeighted) =>
      (isWeighted ? exerciseWords[exercise].weighted?.switchSides?.(side) : undefined) ??
      `Now your ${side} ${exerciseWords[exercise].part}.`,
    rest: (length) =>
      capitalized(
        pick('rest', ['rest for %.', 'take %.', 'and rest, %.', '% off.', 'rest now, %.']).replace(
          '%',
          duration(length),
        ),
      ),
    breathe: () =>
      pick('breathe', ['And rest.', 'Easy now.', 'And relax.', 'Breathe.', 'Relax now.']),
    getReady: () =>
      pick('get-ready', [
        'Get ready.',
        'Get set.',
        'Ready now.',
        'Okay, get ready.',
        'Get in position.',
      ]),
    nextSet: (round) => `${capitalized(ordinal(round))} set.`,
  }) satisfies Partial<RoutinesWords>;
