import type { Room } from '../../turn/room.ts';
import { answersIn } from './asking.ts';
import { eases } from './questions/eases.ts';
import { rest } from './questions/rest.ts';
import { signs } from './questions/signs.ts';
import { soreness } from './questions/soreness.ts';
import { goOn } from './replies.ts';
import { thisWeek } from './week.ts';

/** "Should I run today?" */
export const plan = {
  questions: [...signs, soreness, eases, rest],
  business: {
    week: thisWeek,
    /**
     * "Should I run today", "my hamstring is sore". Said into an exercise it may be either, so that
     * the exercise stops and the questions come first; the routine keeps its place.
     */
    today: (turn) => goOn(turn, answersIn(turn)),
  },
} satisfies Room;
