import { type Skill, SkillBuilders } from 'ask-sdk-core';
import { asOfNow } from './conversation/as-of-now.ts';
import { deliveredTwice } from './conversation/delivered-twice.ts';
import { events } from './conversation/events.ts';
import { failure } from './conversation/failure.ts';
import { fallback, help } from './conversation/help.ts';
import { launch } from './conversation/launch.ts';
import { leadBack } from './conversation/lead-back.ts';
import { no, repeat, timeLeft, yes } from './conversation/small-turns.ts';
import { painHandlers } from './conversation/pain.ts';
import { stop } from './conversation/stop.ts';
import { doctorHandlers } from './doctor/handlers.ts';
import type { Environment } from './environment.ts';
import { icingHandlers } from './icing/handlers.ts';
import { routineHandlers } from './routines/handlers.ts';
import { runnerInterceptors } from './runner/interceptors.ts';
import type { RunnerStore } from './runner/store.ts';

/** The skill's table of contents: the first handler that can answer a request does. */
export function createSkill({ skillId }: Environment, store: RunnerStore): Skill {
  const { load, save } = runnerInterceptors(store, { asOfNow, leadBack });
  const builder = SkillBuilders.custom()
    .addRequestInterceptors(load)
    .addRequestHandlers(
      deliveredTwice,
      events,
      launch,
      ...painHandlers,
      ...doctorHandlers,
      ...icingHandlers,
      ...routineHandlers,
      timeLeft,
      repeat,
      yes,
      no,
      help,
      stop,
      fallback,
    )
    .addResponseInterceptors(save)
    .addErrorHandlers(failure);
  return (skillId === 'any' ? builder : builder.withSkillId(skillId)).create();
}
