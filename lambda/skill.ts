import { type Skill, SkillBuilders } from 'ask-sdk-core';
import type { services } from 'ask-sdk-model';
import { createApiClient } from './alexa/api-client.ts';
import { anew } from './conversation/anew.ts';
import { courtesies } from './conversation/courtesies.ts';
import { deliveredTwice } from './conversation/delivered-twice.ts';
import { eventHandlers } from './conversation/events.ts';
import { failure } from './conversation/failure.ts';
import { forgetHandlers } from './conversation/forget.ts';
import { guidanceHandlers } from './conversation/help.ts';
import { launch } from './conversation/launch.ts';
import { leadBack } from './conversation/lead-back.ts';
import { lessonHandlers } from './conversation/lessons.ts';
import { notNow } from './conversation/not-now.ts';
import { painHandlers } from './conversation/pain.ts';
import { present } from './conversation/present.ts';
import { isShown, screenEvents } from './conversation/screen-events.ts';
import { screenFor } from './conversation/screen-for.ts';
import { no, repeat, timeLeft, yes } from './conversation/small-turns.ts';
import { stop } from './conversation/stop.ts';
import { whatIKnowHandlers } from './conversation/what-i-know.ts';
import { doctorHandlers } from './doctor/handlers.ts';
import type { Environment } from './environment.ts';
import { icingHandlers } from './icing/handlers.ts';
import { settle } from './icing/settle.ts';
import { libraryHandlers } from './library/handlers.ts';
import { planHandlers } from './plan/handlers.ts';
import { progressHandlers } from './progress/handlers.ts';
import { routineHandlers } from './routines/handlers.ts';
import { runnerInterceptors } from './runner/interceptors.ts';
import type { RunnerStore } from './runner/store.ts';

/** The skill's table of contents: the first handler that can answer a request does. */
export function createSkill(
  { skillId, timersOpenSkill }: Environment,
  store: RunnerStore,
  apiClient: services.ApiClient = createApiClient(),
): Skill {
  const { load, save } = runnerInterceptors(store, {
    present,
    leadBack,
    anew,
    isShown,
    screenFor,
    settle: (input, turn, outcome) => settle(input, turn, outcome, timersOpenSkill ?? false),
  });
  const builder = SkillBuilders.custom()
    .addRequestInterceptors(load)
    .addRequestHandlers(
      deliveredTwice,
      ...screenEvents,
      ...eventHandlers(store),
      launch,
      ...forgetHandlers(store),
      ...whatIKnowHandlers,
      ...planHandlers,
      ...doctorHandlers,
      ...lessonHandlers,
      ...libraryHandlers,
      ...painHandlers,
      notNow,
      ...icingHandlers,
      ...routineHandlers,
      ...progressHandlers,
      timeLeft,
      repeat,
      yes,
      no,
      ...courtesies,
      stop,
      ...guidanceHandlers,
    )
    .addResponseInterceptors(save)
    .addErrorHandlers(failure)
    .withApiClient(apiClient);
  return (skillId === 'any' ? builder : builder.withSkillId(skillId)).create();
}
