import { plainText, speechOf } from '../../simulator/device/speech.ts';
import { badMannersIn } from '../support/manners.ts';
import type { Runner, Turned } from '../support/runner.ts';
import { type Traits, traitsOf } from './explore.ts';

/** Whether a turn was a block of guided audio. */
export const isGuided = ({ heard }: Turned): boolean => heard.sounds.length > 1;

/** Whether the microphone is open after a turn. */
export const isOpen = ({ response }: Turned): boolean =>
  response.response.shouldEndSession === false;

/** What ends a session. */
export const partings: readonly string[] = [
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
];

/** Whether a turn may be a verdict: the interview, or what it heard before, comes to its end. */
function isVerdict(coach: Runner, before: Traits, intent: string): boolean {
  const { about } = traitsOf(coach);
  const isFromDoctor =
    ['story', 'sign', 'more-signs'].includes(before.about) || before.heard !== 'nothing';
  const mayEnd = intent === 'SeeDoctorIntent' || isFromDoctor;
  return about === 'more-signs' || (about === 'closed' && mayEnd && !partings.includes(intent));
}

/**
 * What a turn owes the runner and does not give, whatever was said in whatever state: against the
 * platform, the promise of one question at most in one breath, or sense.
 * @param before the state in which the intent was said
 */
export function offences(
  coach: Runner,
  before: Traits,
  intent: string,
  turned: Turned,
): readonly string[] {
  const { say, response, breaches } = turned;
  return [
    ...breaches,
    ...badMannersIn({
      say,
      reprompt: plainText(speechOf(response.response.reprompt?.outputSpeech)),
      isGuidedAudio: isGuided(turned),
      isVerdict: turned.verdict !== null || isVerdict(coach, before, intent),
    }),
    ...(/something went wrong/.test(say) ? ['a failure'] : []),
    ...(!isOpen(turned) && say.includes('?') ? ['a question to nobody'] : []),
  ];
}
