import type { RoutinesWords } from '../../rooms/routines/words.ts';
import type { Pick } from '../variation.ts';
import { inWords } from './numbers.ts';

/** What is said to who tells of pain or an injury, in a routine or before. */
export const hurts = (pick: Pick) =>
  ({
    justHurt: () =>
      pick('just-hurt', [
        'Sorry to hear that. Let it rest for now.',
        "I'm sorry. Leave it alone for now.",
      ]),
    injurySince: () => 'When did it happen?',
    injurySinceAgain: () => 'How many days ago was it, roughly? Not sure is fine, too.',
    injurySinceInShort: () =>
      pick('again-injury-since', ['So, when did it happen?', 'How many days ago was it?']),
    injuryWalk: () => 'Can you walk without a limp?',
    injuryWalkAgain: () => 'Can you walk the way you usually do? Not sure is an answer, too.',
    injuryWalkInShort: () =>
      pick('again-injury-walk', ['So, can you walk without limping?', 'Do you walk as usual?']),
    easyDays: (left) =>
      left > 1
        ? `Then take ${inWords(left)} easy days. No strength, rolling or stretching, but short walks are fine.`
        : 'Then take it easy one more day. No strength, rolling or stretching, but short walks are fine.',
    buildUp: () =>
      "Then build up slowly, bridges first, at three out of ten or less. I'll leave out what pulls hard on it.",
    getThatChecked: () => "It's high up, so get it checked this week.",
    oldInjury: () =>
      pick('old-injury', [
        'Okay, an old one. Start easy, and stop if it hurts.',
        'Okay, that was a while back. Ease in, and stop if it hurts.',
      ]),
    injuryTakenBack: () =>
      pick('injury-taken-back', ['Okay, I take that back.', 'My mistake. Forget I said that.']),
    stillEasyDays: (left) =>
      `${left > 1 ? `You still have ${inWords(left)} easy days` : 'Today is still an easy day'}. No strength, rolling or stretching. Short walks are fine if they don't hurt.`,
    painQuestion: () => 'Is it sharp, or more than three out of ten?',
    crampStop: () =>
      pick('cramp-stop', [
        'Stop, straighten the leg slowly, toes up, and hold it there.',
        'Stop there. Leg straight, toes up, until it lets go.',
      ]),
    painStop: () =>
      pick('pain-stop', ['Stop there, and let it settle.', 'Okay, stop there, and breathe.']),
    painAgain: () => 'Is it sharp or strong? Not sure is an answer, too.',
    painInShort: () =>
      pick('again-pain', ['So, is it sharp or strong?', 'Sharp, or more than three?']),
    painStrong: () => "That's enough for today. Leave it, and rest.",
    painMild: () => "Then we'll take it easier. If it gets worse, stop.",
    workingFeeling: () =>
      pick('working-feeling', [
        'A warm, working feeling is fine. If it turns sharp, stop.',
        "That's the muscle working. If it ever turns sharp, stop.",
      ]),
    acheAmid: () => 'You should feel it in your legs, not there.',
    acheAfterwards: () =>
      'A bit stiff for a day or two is common. Go lighter next time, and if it lasts or gets worse, get it checked.',
    painElsewhere: () =>
      pick('pain-elsewhere', [
        'Sorry to hear that. Leave it be for now.',
        "I'm sorry it hurts. Give it a rest for now.",
      ]),
  }) satisfies Partial<RoutinesWords>;
