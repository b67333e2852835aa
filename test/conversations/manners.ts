import type { Exchange, Report } from '../../simulator/report.ts';
import { houseRulesBrokenIn } from '../support/house-rules.ts';
import { badMannersIn } from '../support/manners.ts';

/** The one turn that makes more requests: it finds everybody of the account and deletes them. */
const deletesAll = (exchange: Exchange | undefined): boolean =>
  exchange?.request.request.type === 'IntentRequest' &&
  exchange.request.request.intent.name === 'AMAZON.YesIntent' &&
  JSON.stringify(exchange.request.session?.attributes?.['asked']) === '{"about":"forget"}';

/** What the app allows is written to every voice of the account; nobody waits for it. */
const tellsEverybody = (exchange: Exchange | undefined): boolean =>
  exchange?.request.request.type === 'AlexaSkillEvent.SkillPermissionChanged';

/**
 * What every turn owes the runner, whatever it is about; each breach as a sentence.
 * @param isVerdict whether the turn is a verdict, which may take 50 words instead of 30
 * @param isTableBroken whether the table fails, so that it is asked a second time
 */
export function badManners(
  { outcome, exchanges, notes }: Report,
  isVerdict: boolean,
  isTableBroken = false,
): string[] {
  const { say, reprompt, reads, writes } = outcome;
  const isGuidedAudio = (exchanges.at(-1)?.heard.sounds.length ?? 0) > 1;
  const isForAll = deletesAll(exchanges.at(-1)) || tellsEverybody(exchanges.at(-1));
  const most = isTableBroken ? 2 : 1;
  const rules: readonly (readonly [boolean, string])[] = [
    [reads > (isForAll ? 2 : most), `${reads} reads`],
    [writes > most && !isForAll, `${writes} writes`],
  ];
  return [
    ...notes,
    ...houseRulesBrokenIn(exchanges),
    ...badMannersIn({ say, reprompt: reprompt ?? '', isGuidedAudio, isVerdict }),
    ...rules.filter(([isBroken]) => isBroken).map(([, what]) => what),
  ].map((what) => `${outcome.heard}: ${what}`);
}
