import type { DialogState, Intent } from 'ask-sdk-model';
import type { Clock } from './clock.ts';
import { dialogIn } from './device/dialog-directive.ts';
import type { Instance } from './device/instance.ts';
import { askedIn } from './device/session.ts';
import { spokenText } from './device/speech.ts';
import type { HappenedAt, Happenings } from './happenings.ts';
import type { DialogStep, Dialogs } from './language/dialog.ts';
import type { Messenger } from './messenger.ts';

/** Carries dialogs on: what Alexa asks by herself, and what she leaves to the skill. */
export interface Dialogues {
  /** An intent was said, or a question about it answered: the skill hears of it, or more is asked. */
  proceed(on: Instance, intent: Intent, state: DialogState): Promise<HappenedAt[]>;
  /** Asks once more what is open, where Alexa asked it by herself; nothing otherwise. */
  askAgain(on: Instance): HappenedAt[];
}

interface Parts {
  readonly clock: Clock;
  readonly dialogs: Dialogs;
  readonly happenings: Happenings;
  readonly messenger: Messenger;
}

/** So often a skill may hand one dialog back by itself: more is a circle. */
const mostHandedBack = 10;

/** Opens the dialogs of a household. */
export function openDialogues({ clock, dialogs, happenings, messenger }: Parts): Dialogues {
  function ask(on: Instance, intent: Intent, { asked, prompt }: DialogStep): HappenedAt {
    const now = clock.now();
    const heard = spokenText(prompt);
    const text = heard.sounds.map((sound) => sound.text).join(' ');
    const session = on.doing.session ?? messenger.newSession();
    on.doing = {
      ...on.doing,
      session: askedIn(session, { intent, asked, by: 'alexa' }, { ms: heard.ms, text }, now),
      hasReprompted: false,
      leftAt: now + heard.ms,
    };
    return { on, kind: 'asked', intent, heard: { ...heard, startedAt: now } };
  }

  async function tell(
    on: Instance,
    intent: Intent,
    dialogState: DialogState,
    handedBack = 0,
  ): Promise<HappenedAt[]> {
    const isKnown = dialogs.strategyOf(intent.name) !== undefined;
    const spoken = { type: 'IntentRequest', intent, ...(isKnown && { dialogState }) } as const;
    const told = await happenings.send(on, spoken);
    const answer = told.kind === 'exchange' ? told.exchange.response : undefined;
    const directive = answer && dialogIn(answer.response);
    if (directive?.kind !== 'delegate' || handedBack >= mostHandedBack) return [told];
    const now = directive.intent ?? intent;
    const step = dialogs.nextStep(now);
    return step === undefined
      ? [told, ...(await tell(on, now, 'COMPLETED', handedBack + 1))]
      : [told, ask(on, now, step)];
  }

  return {
    async proceed(on, intent, state) {
      const step = dialogs.nextStep(intent);
      if (step === undefined) return tell(on, intent, 'COMPLETED');
      return dialogs.strategyOf(intent.name) === 'alexa'
        ? [ask(on, intent, step)]
        : tell(on, intent, state);
    },
    askAgain(on) {
      const open = on.doing.session?.dialog;
      const step = open?.by === 'alexa' ? dialogs.nextStep(open.intent) : undefined;
      return open === undefined || step === undefined ? [] : [ask(on, open.intent, step)];
    },
  };
}
