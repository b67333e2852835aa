import type { Turn } from '../../turn/turn.ts';
import { assess, type Verdict } from './assess.ts';
import type { Answers } from './signs.ts';

/** From this age on the coach guides, in years. NSCA and UKSCA: younger ones are supervised. */
const grownUp = 18;

/** Whether somebody of an age, in years, is no grown-up yet. */
export const isUnderEighteen = (years: number): boolean => years < grownUp;

/** Whether the runner said so in this session. */
export const isMinor = ({ session: { doctor } }: Turn): boolean =>
  doctor.isMinor === true || doctor.answers?.['under-eighteen'] === 'yes';

/**
 * Pain at the sit bone is another sign under eighteen, where the bone may have come off with the
 * muscle: PMC449822; that it is looked at the same day is prudence, the source says "prompt".
 */
const withYoungSitBone = (answers: Answers): Answers => {
  const told = answers['sit-bone'] ?? answers['young-sit-bone'];
  return told === undefined ? answers : { ...answers, 'young-sit-bone': told };
};

/** To a grown-up a young sit bone is one like any other. */
function withoutYoungSitBone(answers: Answers): Answers {
  const { 'young-sit-bone': young, ...rest } = answers;
  return young === undefined ? answers : { ...rest, 'sit-bone': rest['sit-bone'] ?? young };
}

/**
 * What answers call for at an age.
 * @param isMinor undefined where no age is known
 */
export function assessAtAge(answers: Answers, isMinor: boolean | undefined): Verdict {
  if (isMinor === undefined) return assess(answers);
  return isMinor
    ? assess({ ...withYoungSitBone(answers), 'under-eighteen': 'yes' })
    : assess(withoutYoungSitBone(answers));
}
