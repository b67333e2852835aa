import { back } from '../../turn/outcome.ts';
import type { Business } from '../../turn/room.ts';
import { begin, getReady, iceAgain, offerInstead, sameAgain, tellReason } from './begin.ts';
import { judge } from './length.ts';
import { timersAnswered, timersChanged, useTimers } from './permission.ts';
import { rowOf } from './protocol.ts';
import { addTime, cancelTimer, goOnWithIce, takeBreak, tookOff } from './running.ts';
import { icedAlready } from './since.ts';
import { stopForSkin } from './skin.ts';
import { iceIn, icePhase, isRoundPossible, tellIce, tellNoIce } from './standing.ts';

/** What is about the ice and answers none of the questions that are open. */
export const business = {
  'set-ice'(turn, { length }) {
    const wish = judge(length);
    if (wish.kind === 'fine') return begin(turn, wish.length);
    // A length is only worth discussing where ice is.
    return isRoundPossible(turn) ? offerInstead(turn, wish) : begin(turn, wish.instead);
  },

  'ice-since': icedAlready,
  'what-is-reason': ({ words }, { reason }) => back(words.icing.whatIs(reason)),

  'next-ice-round'(turn) {
    const ice = iceIn(turn);
    return ice?.state === 'waiting'
      ? getReady(turn, ice.length, ice.row)
      : begin(turn, sameAgain(rowOf(turn.runner.ice, turn.now)));
  },

  'ice-again': iceAgain,

  'ice-rounds'(turn) {
    const words = turn.words.icing;
    const phase = icePhase(turn);
    if ('round' in phase && phase.state !== 'off' && phase.state !== 'ready') {
      return back(words.inRound(phase.round));
    }
    const row = rowOf(turn.runner.ice, turn.now);
    if (row !== undefined) return back(words.roundsDone(row.rounds));
    return back(turn.isBlind === true ? words.cannotSeeLast() : words.noRounds());
  },

  'cold-asked': ({ words }) => back(words.icing.howItFeels()),
  'skin-asked': ({ words }) => back(words.icing.howToCheckSkin()),
  'ice-reason': tellReason,
  'ice-left': (turn) => back(tellIce(turn) ?? tellNoIce(turn)),
  'ice-on': goOnWithIce,
  'resume-ice': goOnWithIce,
  'pause-ice': takeBreak,
  'ice-off': tookOff,
  'add-ice': addTime,
  'cancel-ice': cancelTimer,
  'skin-trouble': stopForSkin,
  'timers-answered': timersAnswered,
  'timers-changed': timersChanged,
  'use-timers': useTimers,
} satisfies Business;
